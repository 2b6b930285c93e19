import { describe, expect, it } from 'vitest'
import { kitchenSink } from '#lib/domain/procedure/kitchen-sink.ts'
import { rowInWords } from './row-words.ts'

const { lawyers } = kitchenSink.fields
const typed = {
  'lawyers.0.name': 'Lê Minh Ánh',
  'lawyers.0.since': '1/2/2018',
  'lawyers.0.role': 'head',
}

describe('a row folded to a line', () => {
  it('says what was typed, and options by their words', () => {
    expect(rowInWords(lawyers, 'lawyers', 0, typed, {})).toBe('Lê Minh Ánh · 1/2/2018 · Đứng đầu')
  })

  it('stays open while something is missing or wrong in it', () => {
    expect(rowInWords(lawyers, 'lawyers', 0, { ...typed, 'lawyers.0.role': ' ' }, {})).toBeUndefined()
    expect(rowInWords(lawyers, 'lawyers', 0, typed, { 'lawyers.0.until': 'Xem lại' })).toBeUndefined()
    expect(rowInWords(lawyers, 'lawyers', 1, typed, {})).toBeUndefined()
  })
})
