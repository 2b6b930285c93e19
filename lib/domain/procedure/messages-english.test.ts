import { describe, expect, test } from 'vitest'
import { checkFields } from './check.ts'
import { answerInWords } from './display.ts'
import { conditionInWords, messageFor, warningFor } from './messages.ts'
import { summaryOf } from './summary.ts'
import { finished, testProcedure, today } from './test-procedure.ts'
import { wrongInputsFor } from './wrong-inputs.ts'

const { fields } = testProcedure
const names = Object.keys(fields) as (keyof typeof fields)[]

describe('what is wrong, in English', () => {
  test('every wrong answer gets a sentence that says what to do', () => {
    const codes = new Set<string>()
    for (const name of names) {
      const field = fields[name]
      if (!field || field.kind === 'table') continue
      for (const { text } of wrongInputsFor(field, today)) {
        const draft = { ...finished, [name]: text }
        for (const problem of checkFields({ fields }, [name], draft, today).problems) {
          codes.add(problem.code)
          expect(messageFor(fields, problem, draft, 'en')).toMatch(
            /^(Enter|Choose|Check|Tick|Shorten|Remove) .*[.”]$/,
          )
        }
      }
    }
    expect(codes.size).toBeGreaterThan(5)
  })

  test('rows are named, and their months are days of our calendar', () => {
    const gap = {
      code: 'residenceGap',
      control: 'stays.1.from',
      params: { from: '2015-01', to: '2015-03' },
    } as const
    expect(messageFor(fields, gap, {}, 'en')).toBe(
      'Nơi ở 2: something is missing from 01/2015 to 03/2015. Add where you lived then, or correct the months.',
    )
  })

  test('doubts and conditions are said in English too', () => {
    const doubt = { severity: 'warning', control: 'paperNumber', code: 'sexMismatch' } as const
    expect(warningFor(doubt, 'en')).toMatch(/^The citizen identity number/)
    expect(conditionInWords(fields, 'registered', 'en')).toBe(
      'Answer only if you choose “Yes” at “Đã kết hôn?”',
    )
  })
})

test('answers are read in English, and what a person wrote or where they live is told apart', () => {
  expect(answerInWords(fields.married, 'yes', 'en')).toBe('Yes')
  const month = { kind: 'month', label: 'To', openEnded: true } as const
  expect(answerInWords(month, 'now', 'en')).toBe('now')
  const answers = { place: '87', fullName: 'Trần Thị Ngọc', sex: 'female', married: 'no' }
  const lines = summaryOf(testProcedure, { ...finished, married: 'no' }, answers, { language: 'en' }).flatMap(
    ({ lines }) => lines,
  )
  const written = lines.flatMap((line) => (line.kind === 'answer' && line.written ? [line.name] : []))
  expect(written).toEqual(expect.arrayContaining(['place', 'fullName']))
  expect(written).not.toContain('sex')
})

test('“now” is understood where an end is open, in either language', () => {
  for (const typed of ['nay', 'now', 'NOW']) {
    const draft = { ...finished, 'stays.0.to': typed }
    expect(checkFields({ fields }, ['stays'], draft, today).problems, typed).toEqual([])
  }
})
