import { describe, expect, it, test } from 'vitest'
import { text } from '#lib/domain/procedure/fields.ts'
import { fillInResult } from '#lib/domain/result/fill-in-result.ts'
import { defineResult } from '#lib/domain/result/result-form.ts'
import { resultLines } from '#lib/domain/result/result-lines.ts'
import examples from '../criminal-record-certificate.examples.ts'
import { procedures } from '../index.ts'
import { criminalRecord1 } from './criminal-record.ts'
import { hasResultForm, resultFormFor, resultFormOf, resultForms } from './index.ts'

test.each(procedures.map((procedure) => [procedure.slug, procedure] as const))(
  'the result of %s can be written, and what it fills in is asked in the application',
  (_slug, procedure) => {
    expect(hasResultForm(procedure)).toBe(true)
    const form = resultFormFor(procedure, {})
    const fromHere = Object.values(form.from)
      .flat()
      .filter((name) => Object.hasOwn(procedure.fields, name))
    expect(fromHere.length).toBeGreaterThan(0)
  },
)

test('each form has a code and a name of its own', () => {
  expect(new Set(resultForms.map(({ code }) => code)).size).toBe(resultForms.length)
  expect(new Set(resultForms.map(({ name }) => name)).size).toBe(resultForms.length)
  expect(() => resultFormOf('no-such-form')).toThrow(RangeError)
})

test('an extract and a criminal record follow what was asked for', () => {
  const extract = { code: '2.000635' }
  expect(resultFormFor(extract, { event: 'death' }).code).toBe('death-extract')
  expect(resultFormFor(extract, { event: 'marriage' }).code).toBe('marriage-extract')
  expect(resultFormFor({ code: '2.000488' }, { kind: '2' }).code).toBe('criminal-record-2')
})

describe('a result', () => {
  const example = examples[0]
  const procedure = procedures.find(
    ({ slug, revision }) => slug === 'phieu-ly-lich-tu-phap' && revision === 2,
  )
  if (!example || !procedure) throw new Error('the service has no example')
  const { answers } = example.expected as unknown as { answers?: Record<string, string> }
  const typed = fillInResult(criminalRecord1, {
    fields: procedure.fields,
    typed: example.typed,
    answers: answers ?? { nationality: 'vietnamese' },
  })

  it('begins with what the person declared, and never with the finding', () => {
    expect(typed).toMatchObject({ fullName: example.typed.fullName, idNumber: example.typed.idNumber })
    expect(typed).not.toHaveProperty('finding')
    expect(typed).not.toHaveProperty('ban')
    const { problems } = resultLines(criminalRecord1, typed, '2020-08-17')
    expect(problems.map(({ control }) => control)).toEqual(expect.arrayContaining(['finding', 'ban']))
  })

  it('prints what was answered, in the order of the form, and nothing that was not asked', () => {
    const whole = { ...typed, nationality: 'Việt Nam', finding: 'none', ban: 'notAsked' }
    const { problems, parts } = resultLines(criminalRecord1, whole, '2020-08-17')
    expect(problems).toEqual([])
    expect(parts[0]).toMatchObject({ kind: 'blanks', strong: true })
    expect(parts.some(({ kind }) => kind === 'table')).toBe(false)
    expect(JSON.stringify(parts)).toContain('Không có án tích')
  })

  it('that prints what it does not ask, or the other way round, is refused when it is loaded', () => {
    const form = { ...criminalRecord1, fields: { one: text({ label: 'Một', max: 5 }) }, from: {}, lines: [] }
    expect(() => defineResult(form)).toThrow('one is asked and not printed')
  })
})
