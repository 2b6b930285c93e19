import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { answerText, mergeTyped, type Seen, seenIn } from './merge-typed.ts'
import { testProcedure } from './test-procedure.ts'
import type { Typed } from './typed.ts'

const { fields } = testProcedure
const names = ['fullName', 'note', 'promise', 'stays'] as const
const merge = (stored: Typed, posted: Typed, seen: Seen | null) =>
  mergeTyped(fields, names, stored, Object.entries(posted), seen)

describe('two windows on one step', () => {
  const drawn = { fullName: 'An', note: 'cũ' }
  const seen = seenIn(fields, names, drawn)

  it('keep both when they changed different questions', () => {
    const stored = { ...drawn, note: 'ghi ở kia' }
    expect(merge(stored, { fullName: 'Bình', note: 'cũ' }, seen)).toEqual({
      typed: { fullName: 'Bình', note: 'ghi ở kia' },
      differing: [],
    })
  })

  it('leave the choice to the person when they changed the same question', () => {
    const stored = { ...drawn, fullName: 'Chi' }
    expect(merge(stored, { fullName: 'Bình', note: 'mới' }, seen)).toEqual({
      typed: { fullName: 'Chi', note: 'mới' },
      differing: ['fullName'],
    })
  })

  it('agree when they came to the same answer', () => {
    const stored = { ...drawn, fullName: 'Bình' }
    expect(merge(stored, { fullName: 'Bình', note: 'cũ' }, seen).differing).toEqual([])
  })
})

it('an earlier sending of the same page, of which no answer came, is not somebody else', () => {
  const stored = { note: 'gửi lần đầu' }
  expect(merge(stored, { note: 'gõ thêm' }, { note: ['', 'gửi lần đầu'] })).toEqual({
    typed: { note: 'gõ thêm' },
    differing: [],
  })
})

it('what arrives late, after something newer was saved, overwrites nothing', () => {
  expect(merge({ note: 'sau' }, { note: 'trước' }, { note: [''] })).toEqual({
    typed: { note: 'sau' },
    differing: ['note'],
  })
})

it('a question of which the form does not speak is left alone, a tick too', () => {
  const stored = { promise: 'yes', note: 'giữ' }
  expect(merge(stored, { fullName: 'An', note: 'bỏ' }, { fullName: [''] }).typed).toEqual({
    ...stored,
    fullName: 'An',
  })
})

it('a tick that was taken back here, and stands elsewhere as it stood, is gone', () => {
  expect(merge({ promise: 'yes' }, {}, { promise: ['yes'] }).typed).toEqual({})
})

it('the rows of a table are one answer: nobody writes into a row that has moved', () => {
  const drawn = { 'stays.0.where': 'Huế', 'stays.1.where': 'Hà Nội' }
  const withoutTheFirst = { 'stays.0.where': 'Hà Nội' }
  const changedTheSecond = { ...drawn, 'stays.1.where': 'Sa Đéc' }
  expect(merge(withoutTheFirst, changedTheSecond, seenIn(fields, ['stays'], drawn))).toEqual({
    typed: withoutTheFirst,
    differing: ['stays'],
  })
})

it('a blank row at the end, and the ends of lines, make no difference', () => {
  const text = (typed: Typed) => answerText(fields, 'stays', typed)
  expect(text({ 'stays.0.where': 'Huế', 'stays.1.where': '  ' })).toBe(text({ 'stays.0.where': 'Huế' }))
  expect(answerText(fields, 'note', { note: 'a\r\nb' })).toBe(answerText(fields, 'note', { note: 'a\nb' }))
})

it('a form that does not say what it was drawn from counts as it stands', () => {
  expect(merge({ note: 'sau' }, { note: 'trước' }, null)).toEqual({ typed: { note: 'trước' }, differing: [] })
})

const word = fc.constantFrom('', 'a', 'b', 'c')
const answers = fc.record({ fullName: word, note: word, promise: fc.constantFrom('', 'yes') })
const asPosted = (typed: Readonly<Record<string, string>>): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name, text]) => name !== 'promise' || text !== ''))

test('whatever two windows type: no change of either is lost without being named', () => {
  const askedFor = ['fullName', 'note', 'promise'] as const
  fc.assert(
    fc.property(answers, answers, answers, (drawn, elsewhere, here) => {
      const [was, stored] = [asPosted(drawn), asPosted(elsewhere)]
      const { typed, differing } = merge(stored, asPosted(here), seenIn(fields, askedFor, was))
      for (const name of askedFor) {
        const now = answerText(fields, name, typed)
        const changedThere = elsewhere[name] !== drawn[name]
        const changedHere = here[name] !== drawn[name]
        if (differing.includes(name)) {
          expect([changedHere, changedThere, elsewhere[name] !== here[name]]).toEqual([true, true, true])
          expect(now).toBe(elsewhere[name])
        } else if (changedHere) expect(now).toBe(here[name])
        else expect(now).toBe(elsewhere[name])
      }
    }),
  )
})
