import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { declarationOf } from '#lib/domain/procedure/declaration.ts'
import { type Example, outcomeOf, walk } from '#lib/domain/procedure/example.ts'
import { feeFor, publishedAmounts } from '#lib/domain/procedure/fee.ts'
import type { ScalarField } from '#lib/domain/procedure/field.ts'
import { formOf, formsOf } from '#lib/domain/procedure/form-of.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { cellControl, type Typed } from '#lib/domain/procedure/typed.ts'
import { wrongInputsFor } from '#lib/domain/procedure/wrong-inputs.ts'

/**
 * What holds for every service, whatever its law: to be called where a test describes one. Answers how its examples went
 * through it.
 */
export const procedureBehaves = (procedure: Procedure, examples: readonly Example[]) => {
  const walks = examples.map((example) => ({ example, ...walk(procedure, example) }))
  const [simple] = walks
  if (!simple) throw new Error(`${procedure.code} has no examples`)

  it('has plain JSON questions', () => {
    expect(JSON.parse(JSON.stringify(procedure.fields))).toEqual(procedure.fields)
  })

  it('has two or three examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2)
  })

  it.each(walks)('example: $example.title', ({ example, problems, typed }) => {
    expect(problems).toEqual([])
    expect(outcomeOf(procedure, typed, example.on)).toEqual(example.expected)
  })

  it('has examples that together meet every question, step and paper', () => {
    const asked = new Set(walks.flatMap((each) => each.asked))
    expect(Object.keys(procedure.fields).filter((name) => !asked.has(name))).toEqual([])
    const papers = new Set(examples.flatMap((example) => example.expected.papers))
    expect(procedure.papers.map(({ code }) => code).filter((code) => !papers.has(code))).toEqual([])
  })

  const answered = walks.flatMap(({ typed, example }) => {
    const complete = completeAnswers(procedure, typed, example.on)
    return complete.ok ? [complete.value as AnyAnswers] : []
  })

  it('gives a limit that stands in the published table, with reasons when it is not the usual one', () => {
    const [usual] = procedure.limitTable
    for (const answers of answered) {
      const limit = procedure.timeLimit(answers)
      expect(procedure.limitTable).toContainEqual(
        expect.objectContaining({ days: limit.days, count: limit.count }),
      )
      expect(limit.reasons.length > 0).toBe(limit.days !== usual?.days)
    }
  })

  it('reckons its fee from the lines of its table alone: twice the amounts are twice the fee', () => {
    const doubled = new Map(procedure.feeTable.map(({ label, amount }) => [label, 2 * amount]))
    for (const answers of answered)
      expect(feeFor(procedure, answers, doubled).total).toBe(
        2 * feeFor(procedure, answers, publishedAmounts).total,
      )
  })

  it('prints a declaration that keeps all its items whatever was answered', () => {
    for (const answers of answered) {
      const form = formOf(procedure, answers)
      const itemsOf = (given: AnyAnswers) =>
        declarationOf({ fields: procedure.fields, form }, given, 'Sở Tư pháp').sections.flatMap(({ lines }) =>
          lines.map(({ kind }) => kind),
        )
      expect(itemsOf(answers)).toEqual(itemsOf({}))
    }
    expect(new Set(answered.map((answers) => formOf(procedure, answers)))).toEqual(
      new Set(formsOf(procedure)),
    )
    expect(JSON.stringify(answered.map((answers) => declarationOf(procedure, answers, 'Sở')))).not.toMatch(
      /undefined|null|NaN/,
    )
  })

  // Wrong input on top of the simple example, control by control.
  const scalars = Object.entries(procedure.fields).flatMap(([name, field]) =>
    field.kind === 'table'
      ? Object.entries(field.columns).map(([column, cell]) => ({
          name,
          control: cellControl(name, 0, column),
          field: cell,
        }))
      : [{ name, control: name, field }],
  )
  const applying = scalars.filter(({ name }) => simple.asked.includes(name))
  it.each(applying)('wrong input in $control gives a message beside it', ({ name, control, field }) => {
    const { on } = simple.example
    for (const { title, text } of wrongInputsFor(field, on)) {
      // Eleven digits are no citizen's number, but may well be that of somebody's passport.
      if (isPassport(field, simple.typed) && title === '11 digits') continue
      const typed = { ...simple.typed, [control]: text }
      const { problems, answers } = checkFields(procedure, [name], typed, on)
      expect(
        problems.map((problem) => problem.control),
        title,
      ).toContain(control)
      expect(answers, title).not.toHaveProperty(name)
      for (const problem of problems)
        expect(messageFor(procedure.fields, problem, typed)).toMatch(/^\p{Lu}.{10,}[.?”]$/u)
    }
  })

  it('answers whatever is typed, and gives no answer that it did not ask for', { timeout: 30_000 }, () => {
    const names = Object.keys(procedure.fields)
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(simple.typed)))
    const anyTyped = fc.dictionary(fc.constantFrom(...scalars.map(({ control }) => control)), anyText)
    fc.assert(
      fc.property(anyTyped, (changes) => {
        const typed = { ...simple.typed, ...changes }
        const { answers, problems } = checkFields(procedure, names, typed, simple.example.on)
        const unasked = Object.keys(answers).filter((name) => !names.includes(name))
        const unsaid = problems
          .map((problem) => messageFor(procedure.fields, problem, typed))
          .filter((sentence) => /undefined|null|^Xem lại (phần|bảng) này/.test(sentence))
        expect([...unasked, ...unsaid]).toEqual([])
      }),
    )
  })

  return walks
}

const isPassport = (field: ScalarField, typed: Typed): boolean =>
  field.kind === 'identityNumber' && typed[field.typeField] === 'passport'
