import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { procedures } from '#lib/procedures/index.ts'
import { checklistFor } from './checklist.ts'
import type { Example } from './example.ts'
import { feeOf, publishedAmounts } from './fee.ts'
import type { Procedure } from './procedure.ts'
import { questionsOf, readChoices, tellingQuestions } from './telling-questions.ts'
import { testProcedure } from './test-procedure.ts'

describe('the questions of a checklist', () => {
  test('are those that papers, fee or limit hang on, in the order of the form', () => {
    expect(tellingQuestions(testProcedure)).toEqual(['married', 'registered'])
  })

  test('are those that the service names, where it names any', () => {
    const named = { ...testProcedure, page: { ...testProcedure.page, questions: ['married'] } }
    expect(tellingQuestions(named)).toEqual(['married'])
  })

  test('come one behind the other: what hangs on an open question waits for it', () => {
    expect(questionsOf(testProcedure, {})).toEqual(['married'])
    expect(questionsOf(testProcedure, { married: 'no' })).toEqual(['married'])
    expect(questionsOf(testProcedure, { married: 'yes' })).toEqual(['married', 'registered'])
  })

  test('are also found behind an answer that alone changes nothing', () => {
    // Only a married woman pays: neither answer tells by itself.
    const together = {
      ...testProcedure,
      papers: [],
      fee: (given: Readonly<Record<string, unknown>>) =>
        feeOf([{ label: 'Lệ phí', amount: given.married === 'yes' && given.sex === 'female' ? 1 : 0 }]),
    }
    expect(tellingQuestions(together)).toEqual(['sex', 'married'])
  })
})

describe('choices in an address', () => {
  const read = (address: Readonly<Record<string, string>>) =>
    readChoices(testProcedure, (name) => address[name])

  test('are taken where they are options of these questions; anything else is passed over', () => {
    expect(read({ married: 'yes', registered: 'no', fullName: 'Nguyễn Văn An', tim: 'x' })).toEqual({
      married: 'yes',
      registered: 'no',
    })
    expect(read({ married: 'maybe', registered: '<b>' })).toEqual({})
  })

  test('do not count where their question is not put', () => {
    expect(read({ married: 'no', registered: 'yes' })).toEqual({ married: 'no' })
    expect(read({ registered: 'yes' })).toEqual({})
  })
})

describe('what a service asks of one person', () => {
  test('is said once every question is answered, not before', () => {
    expect(checklistFor(testProcedure, {}, publishedAmounts)).toBeUndefined()
    expect(checklistFor(testProcedure, { married: 'yes' }, publishedAmounts)).toBeUndefined()
  })

  test('are the papers, the fee and the limit that the application itself would find', () => {
    const paper = (chosen: Readonly<Record<string, string>>) =>
      checklistFor(testProcedure, chosen, publishedAmounts)?.papers.map(({ code }) => code)
    expect(paper({ married: 'no' })).toEqual(['identity'])
    expect(paper({ married: 'yes', registered: 'yes' })).toEqual(['identity', 'marriage'])
    const mine = checklistFor(testProcedure, { married: 'no' }, publishedAmounts)
    expect(mine?.fee.total).toBe(8_000)
    expect(mine?.limit.days).toBe(5)
  })

  test('is reckoned with the amounts in force, and says which number it was reckoned with', () => {
    const mine = checklistFor(testProcedure, { married: 'no' }, new Map([['Mỗi bản', 9_000]]))
    expect(mine?.fee.total).toBe(9_000)
    expect(mine?.reckonedWith).toEqual([{ name: 'copies', count: 1 }])
  })
})

const examplesOf = async (procedure: Procedure): Promise<readonly Example[]> => {
  const folder = `${import.meta.dirname}/../../procedures`
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.examples.ts'))) {
    const law = await import(/* @vite-ignore */ `${folder}/${file.replace('.examples.ts', '.ts')}`)
    if (law.default === procedure) return (await import(/* @vite-ignore */ `${folder}/${file}`)).default
  }
  return []
}

describe.each(procedures.map((procedure) => [`${procedure.slug} ${procedure.revision}`, procedure] as const))(
  '%s',
  (_, procedure) => {
    /** Every way through the questions of the checklist. */
    const ways = (
      chosen: Readonly<Record<string, string>> = {},
    ): readonly Readonly<Record<string, string>>[] => {
      const open = questionsOf(procedure, chosen).find((name) => !Object.hasOwn(chosen, name))
      if (open === undefined) return [chosen]
      const field = procedure.fields[open]
      const options = field?.kind === 'choice' ? Object.keys(field.options) : ['yes', 'no']
      return options.flatMap((option) => ways({ ...chosen, [open]: option }))
    }

    test('has a checklist for every way through its questions, with a limit of its table', () => {
      for (const chosen of ways()) {
        const mine = checklistFor(procedure, chosen, publishedAmounts)
        expect(mine, JSON.stringify(chosen)).toBeDefined()
        const published = procedure.limitTable.map(({ days }) => days)
        expect(published, JSON.stringify(chosen)).toContain(mine?.limit.days)
      }
    })

    test('asks few questions: a page that asks many is a form', () => {
      for (const chosen of ways()) expect(questionsOf(procedure, chosen).length).toBeLessThanOrEqual(6)
    })

    test('tells the people of the examples the very papers that their applications ask for', async () => {
      const examples = await examplesOf(procedure)
      expect(examples.length).toBeGreaterThan(0)
      for (const { title, typed, expected } of examples) {
        const chosen = readChoices(procedure, (name) => typed[name])
        const mine = checklistFor(procedure, chosen, publishedAmounts)
        const isSure = (code: string) => !mine?.perhaps.includes(code)
        expect(
          mine?.papers.map(({ code }) => code),
          title,
        ).toEqual(expected.papers.filter(isSure))
      }
    })
  },
)
