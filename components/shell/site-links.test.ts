import { expect, test } from 'vitest'
import { currentMark } from './site-links.ts'

test('a link to the page itself is the current page; a link to its part of the house is merely true', () => {
  expect(currentMark('/thu-tuc', '/thu-tuc')).toBe('page')
  expect(currentMark('/thu-tuc', '/thu-tuc/phieu-ly-lich-tu-phap')).toBe('true')
})

test('a name that only begins alike is another place', () => {
  expect(currentMark('/thu-tuc', '/thu-tuc-khac')).toBeUndefined()
  expect(currentMark('/thu-tuc', undefined)).toBeUndefined()
})
