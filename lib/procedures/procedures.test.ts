import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { declarationOf } from '#lib/domain/procedure/declaration.ts'
import { type Example, outcomeOf, walk } from '#lib/domain/procedure/example.ts'
import { feeFor, publishedAmounts } from '#lib/domain/procedure/fee.ts'
import { formOf, formsOf } from '#lib/domain/procedure/form-of.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { revisionText } from '#lib/domain/procedure/revision.ts'
import { cellControl } from '#lib/domain/procedure/typed.ts'
import { wrongInputsFor } from '#lib/domain/procedure/wrong-inputs.ts'
import { findProcedure, procedureOf, procedures, proceduresOn } from './index.ts'

const isProcedure = (value: unknown): value is Procedure =>
  typeof value === 'object' && value !== null && 'fields' in value && 'timeLimit' in value

const inFolder = (
  await Promise.all(
    readdirSync(import.meta.dirname)
      .filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'index.ts')
      .map(async (file) => ({
        file,
        module: (await import(/* @vite-ignore */ `./${file}`)) as { default?: unknown },
      })),
  )
).flatMap(({ file, module }) => (isProcedure(module.default) ? [{ file, procedure: module.default }] : []))

const examplesBeside = async (file: string): Promise<readonly Example[]> => {
  const module = (await import(/* @vite-ignore */ `./${file.replace(/\.ts$/, '.examples.ts')}`)) as {
    default: readonly Example[]
  }
  return module.default
}

/**
 * What each revision said when it landed: its words, and what it decided for its examples. A landed revision never
 * changes, because applications that began under it go on under it: write a new revision beside it instead. A line of
 * this list is changed only while its revision has not landed yet.
 */
const landed: Readonly<Record<string, string>> = {
  '2.000635 revision 1': 'b6c332ca3fea82b59848efed70ad76eb11270581da3600558c0b27e4b71d1ec8',
  '2.000635 revision 2': '6f02c33c7d2db9b36c1c9d9892bfe46697cee1c5dd9c21db02af569736f4fe8f',
  '2.000488 revision 1': '403963ab715672ec465be533e573e88c3b402d916a695846feee497a60313e3d',
}

describe('the list of services', () => {
  it('names every definition in the folder, and nothing else', () => {
    expect(inFolder.length).toBeGreaterThan(0)
    expect(new Set(procedures)).toEqual(new Set(inFolder.map(({ procedure }) => procedure)))
    expect(procedures).toHaveLength(inFolder.length)
  })

  it('gives each revision once, and at most one of a service on any day', () => {
    const keys = procedures.map(({ code, revision }) => `${code} ${revision}`)
    expect(new Set(keys).size).toBe(keys.length)
    const days = procedures.flatMap(({ valid }) => [
      valid.from,
      ...(valid.to === undefined ? [] : [valid.to]),
    ])
    for (const day of days) {
      const slugs = proceduresOn(day).map(({ slug }) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
    }
  })

  it('finds the revision in force, from its first day to its last', () => {
    for (const procedure of procedures) {
      const { slug, code, revision, valid } = procedure
      for (const day of [valid.from, ...(valid.to === undefined ? [] : [valid.to])]) {
        expect(findProcedure(slug, day)).toMatchObject({ code })
        expect(findProcedure(slug, day)?.revision).toBeGreaterThanOrEqual(revision)
      }
      expect(procedureOf(code, revision)).toBe(procedure)
    }
    expect(findProcedure('khong-co', '2020-08-17')).toBeUndefined()
    expect(findProcedure('phieu-ly-lich-tu-phap', '2010-06-30')).toBeUndefined()
    expect(findProcedure('phieu-ly-lich-tu-phap', '2025-03-01')).toBeUndefined()
    expect(() => procedureOf('2.000488', 99)).toThrow(RangeError)
  })
})

describe.each(inFolder)('$file', async ({ file, procedure }) => {
  const examples = await examplesBeside(file)
  const walks = examples.map((example) => ({ example, ...walk(procedure, example) }))
  const [simple] = walks
  if (!simple) throw new Error(`${file} has no examples`)

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

  it('answers whatever is typed, and gives no answer that it did not ask for', () => {
    const names = Object.keys(procedure.fields)
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(simple.typed)))
    const anyTyped = fc.dictionary(fc.constantFrom(...scalars.map(({ control }) => control)), anyText)
    fc.assert(
      fc.property(anyTyped, (changes) => {
        const typed = { ...simple.typed, ...changes }
        const { answers, problems } = checkFields(procedure, names, typed, simple.example.on)
        expect(names).toEqual(expect.arrayContaining(Object.keys(answers)))
        for (const problem of problems)
          expect(messageFor(procedure.fields, problem, typed)).not.toMatch(
            /undefined|null|^Xem lại (phần|bảng) này/,
          )
      }),
    )
  })

  it('says what it said when it landed', () => {
    const outcomes = walks.map(({ typed, example }) => outcomeOf(procedure, typed, example.on))
    const hash = createHash('sha256')
      .update(revisionText(procedure))
      .update(JSON.stringify(outcomes))
      .digest('hex')
    expect(landed).toHaveProperty([`${procedure.code} revision ${procedure.revision}`], hash)
  })
})
