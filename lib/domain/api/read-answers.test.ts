import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finished, testProcedure, today } from '../procedure/test-procedure.ts'
import { readAnswers } from './read-answers.ts'

const { fields } = testProcedure
const nested = {
  ...Object.fromEntries(Object.entries(finished).filter(([control]) => !control.includes('.'))),
  stays: [{ from: '03/2009', to: 'nay', where: 'Cao Lãnh' }],
}

const problemsOf = (given: Record<string, unknown>) => {
  const read = readAnswers(fields, given, today)
  return read.ok ? [] : read.error.map(({ control, code }) => [control, code])
}

describe('the answers of a system', () => {
  test('become what the form would hold', () => {
    const read = readAnswers(fields, nested, today)
    expect(read).toMatchObject({ ok: true, value: { typed: { 'stays.0.where': 'Cao Lãnh' } } })
  })

  test('may write days and months as machines do', () => {
    const given = {
      ...nested,
      birthDate: '1995-03-05',
      stays: [{ from: '2009-03', to: 'now', where: 'Cao Lãnh' }],
    }
    expect(readAnswers(fields, given, today)).toMatchObject({
      value: { answers: { birthDate: '1995-03-05', stays: [{ from: '2009-03', to: 'now' }] } },
    })
  })

  test.each([
    [{ unheard: 'x' }, ['unheard', 'unknownName']],
    [{ stays: [{ from: '03/2009', to: 'nay', where: 'A', floor: '2' }] }, ['stays.0.floor', 'unknownName']],
    [{ stays: 'Cao Lãnh' }, ['stays', 'wrongKind']],
    [{ fullName: null }, ['fullName', 'wrongKind']],
    [{ sex: 'both' }, ['sex', 'notAnOption']],
    [{ copies: 10 }, ['copies', 'outOfRange']],
    [{ stays: [{ from: '13/2009', to: 'nay', where: 'A' }] }, ['stays.0.from', 'monthFormat']],
  ])('%j is refused at its place', (wrong, problem) => {
    expect(problemsOf({ ...nested, ...wrong })).toContainEqual(problem)
  })

  test('name one problem for each control, in a sentence, whatever was sent', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(fields), 'x', '__proto__'), fc.jsonValue()),
        (given) => {
          const read = readAnswers(fields, given, today)
          if (read.ok) return
          const controls = read.error.map(({ control }) => control)
          expect(new Set(controls).size).toBe(controls.length)
          for (const { sentence } of read.error) expect(sentence).toMatch(/^\S.{5,}/)
        },
      ),
    )
  })
})
