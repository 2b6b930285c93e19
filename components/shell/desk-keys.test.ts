import { expect, test } from 'vitest'
import { type Press, readKeys } from './desk-keys.ts'

const pressing = () => {
  const read = readKeys()
  let at = 0
  return (key: string, after = 200, more: Partial<Press> = {}) => {
    at += after
    return read({ key, at, modified: false, writing: false, ...more })
  }
}

test('j and k go through a list, other letters and digits are commands', () => {
  const press = pressing()
  expect(press('j')).toEqual({ kind: 'row', step: 1 })
  expect(press('k')).toEqual({ kind: 'row', step: -1 })
  expect(press('t')).toEqual({ kind: 'command', key: 't' })
  expect(press('?')).toEqual({ kind: 'help' })
})

test('nothing is read while somebody writes, nor with Ctrl, nor from keys that are no signs', () => {
  const press = pressing()
  expect(press('t', 200, { writing: true })).toBeNull()
  expect(press('t', 200, { modified: true })).toBeNull()
  for (const key of ['Enter', 'Tab', 'Shift', 'T']) expect(press(key)).toBeNull()
})

test('g and a letter lead to a place, unless one waits too long', () => {
  const press = pressing()
  expect(press('g')).toBeNull()
  expect(press('t')).toEqual({ kind: 'place', key: 't' })
  press('g')
  expect(press('t', 2_000)).toEqual({ kind: 'command', key: 't' })
})

test('what a scanner fires is no command, whatever it spells', () => {
  const press = pressing()
  expect(press('H')).toBeNull()
  expect([...'20stp200817'].map((key) => press(key, 8))).toEqual(Array(11).fill(null))
})
