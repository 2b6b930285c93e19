import { describe, expect, it } from 'vitest'
import { addRow, readIntent, removeRow, saveTyped } from './save-typed.ts'
import { finished, testProcedure } from './test-procedure.ts'
import { rowsToDraw, type Typed } from './typed.ts'

const { fields } = testProcedure
const save = (names: Parameters<typeof saveTyped<typeof fields>>[1], draft: Typed, posted: Typed) =>
  saveTyped(fields, names, draft, Object.entries(posted))

describe('saving a step', () => {
  it('keeps what was typed as it was typed, valid or not', () => {
    expect(save(['fullName', 'birthDate'], {}, { fullName: '  Robert 😀', birthDate: '31/02' })).toEqual({
      fullName: '  Robert 😀',
      birthDate: '31/02',
    })
  })

  it('drops controls that the step does not have', () => {
    const posted = {
      fullName: 'An',
      role: 'director',
      fee: '0',
      copies: '9',
      'stays.0.from': '1',
      intent: 'continue',
      constructor: 'x',
    }
    expect(save(['fullName'], {}, posted)).toEqual({ fullName: 'An' })
  })

  it('drops rows beyond the last and columns that do not exist', () => {
    const posted = {
      'stays.4.from': 'a',
      'stays.5.from': 'b',
      'stays.01.from': 'c',
      'stays.-1.from': 'd',
      'stays.0.paid': 'e',
      stays: 'f',
    }
    expect(save(['stays'], {}, posted)).toEqual({ 'stays.4.from': 'a' })
  })

  it('leaves other steps alone, and questions that were hidden on this one', () => {
    const draft = { ...finished }
    const saved = save(['married', 'registered'], draft, { married: 'no' })
    expect(saved).toEqual({ ...finished, married: 'no' })
  })

  it('forgets a tick that was taken back', () => {
    expect(save(['copies', 'promise'], { copies: '2', promise: 'yes' }, { copies: '3' })).toEqual({
      copies: '3',
    })
  })

  it('replaces all rows of a table by those sent', () => {
    const draft = { 'stays.0.from': '1', 'stays.1.from': '2', 'stays.2.from': '3' }
    expect(save(['stays'], draft, { 'stays.0.from': '9' })).toEqual({ 'stays.0.from': '9' })
  })

  it('loses only what a database cannot store', () => {
    expect(save(['fullName'], {}, { fullName: 'A\u0000n\ud800 😀' })).toEqual({ fullName: 'An 😀' })
  })
})

describe('row buttons', () => {
  it('add a blank row at the end until the table is full', () => {
    const one = { 'stays.0.from': '03/2009' }
    const two = addRow(fields, 'stays', one)
    expect(rowsToDraw(fields.stays, 'stays', two)).toBe(2)
    expect(two).toMatchObject({ ...one, 'stays.1.from': '', 'stays.1.where': '' })
    const full = [3, 4, 5, 6, 7].reduce((typed) => addRow(fields, 'stays', typed), two)
    expect(rowsToDraw(fields.stays, 'stays', full)).toBe(5)
    expect(addRow(fields, 'stays', full)).toEqual(full)
  })

  it('remove a row and move the later ones up', () => {
    const typed = {
      fullName: 'An',
      'stays.0.from': 'a',
      'stays.1.from': 'b',
      'stays.2.from': 'c',
      'stays.2.to': 'nay',
    }
    const removed = removeRow(fields, 'stays', 1, typed)
    expect(removed).toMatchObject({
      fullName: 'An',
      'stays.0.from': 'a',
      'stays.1.from': 'c',
      'stays.1.to': 'nay',
    })
    expect(rowsToDraw(fields.stays, 'stays', removed)).toBe(2)
  })

  it('always leave one row to write in', () => {
    expect(rowsToDraw(fields.stays, 'stays', removeRow(fields, 'stays', 0, { 'stays.0.from': 'a' }))).toBe(1)
    expect(rowsToDraw(fields.stays, 'stays', {})).toBe(1)
  })

  it('do nothing to what is no table', () => {
    expect(addRow(fields, 'fullName', finished)).toBe(finished)
    expect(removeRow(fields, 'fullName', 0, finished)).toBe(finished)
  })
})

describe('the intent of a button', () => {
  it.each([
    ['continue', { kind: 'continue' }],
    ['autosave', { kind: 'autosave' }],
    ['addRow:stays', { kind: 'addRow', table: 'stays' }],
    ['removeRow:stays:2', { kind: 'removeRow', table: 'stays', row: 2 }],
    ['addRow:fullName', { kind: 'continue' }],
    ['addRow:constructor', { kind: 'continue' }],
    ['removeRow:stays:x', { kind: 'continue' }],
    ['', { kind: 'continue' }],
  ])('%j', (value, intent) => expect(readIntent(fields, value)).toEqual(intent))
})
