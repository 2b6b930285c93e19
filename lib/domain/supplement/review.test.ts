import { describe, expect, test } from 'vitest'
import { readReview } from './review.ts'

const points = [
  { kind: 'field', target: 'fullName', label: 'Họ và tên' },
  { kind: 'paper', target: 'photo', label: 'Ảnh thẻ' },
] as const
const nothing = { marks: {}, reasons: {}, words: {}, ready: new Map([['r1', 'Ảnh mờ.']]) }

describe('a reviewed checklist', () => {
  test('names every point that nobody has looked at', () => {
    expect(readReview(points, { ...nothing, marks: { 'field.fullName': 'yes' } })).toEqual({
      ok: false,
      error: { 'marks.field.fullName': 'notLookedAt', 'marks.paper.photo': 'notLookedAt' },
    })
  })

  test('takes the words from the library, then the reviewer’s own', () => {
    const marks = { 'field.fullName': 'fine', 'paper.photo': 'mend' }
    const said = { reasons: { 'paper.photo': 'r1' }, words: { 'paper.photo': 'Chụp lại.' } }
    expect(readReview(points, { ...nothing, marks, ...said })).toEqual({
      ok: true,
      value: [{ kind: 'paper', target: 'photo', reasonId: 'r1', words: 'Ảnh mờ. Chụp lại.' }],
    })
    expect(readReview(points, { ...nothing, marks })).toMatchObject({
      error: { 'words.paper.photo': 'wordsRequired' },
    })
  })

  test('asks for something: a point, or something else in words', () => {
    const marks = { 'field.fullName': 'fine', 'paper.photo': 'fine' }
    expect(readReview(points, { ...nothing, marks })).toEqual({
      ok: false,
      error: { other: 'nothingToMend' },
    })
    expect(readReview(points, { ...nothing, marks, other: 'Mang bản chính.' })).toMatchObject({
      value: [{ kind: 'other', words: 'Mang bản chính.' }],
    })
  })
})
