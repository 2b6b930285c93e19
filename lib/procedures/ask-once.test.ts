import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays } from '#lib/domain/kernel/civil-date.ts'
import { type Example, walk } from '#lib/domain/procedure/example.ts'
import { fillIn } from '#lib/domain/procedure/fill-in.ts'
import { pruneTyped } from '#lib/domain/procedure/journey.ts'
import { knownIn } from '#lib/domain/procedure/known.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { sharedNameProblem } from '#lib/domain/procedure/shared-answers.ts'
import { fieldNamed } from '#lib/domain/procedure/typed.ts'
import { controlsToFill } from '#tests/support/controls-to-fill.ts'
import { askedAnew } from './asked-anew.ts'
import { procedures } from './index.ts'

const examplesOfAll = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.examples.ts'))
    .map(async (file) => {
      const beside = file.replace('.examples.ts', '.ts')
      const { default: procedure } = (await import(/* @vite-ignore */ `./${beside}`)) as {
        default: Procedure
      }
      const { default: examples } = (await import(/* @vite-ignore */ `./${file}`)) as {
        default: readonly Example[]
      }
      return { procedure, examples }
    }),
)

/** How much the same person fills in when they apply a month later, with and without what they said before. */
const counted = examplesOfAll.flatMap(({ procedure, examples }) =>
  examples.slice(0, 1).map((example) => {
    const finished = pruneTyped(procedure, walk(procedure, example).typed)
    const { fields } = procedure
    const filledIn = fillIn(fields, {
      known: knownIn(fields, finished, example.on),
      earlier: { typed: finished, origin: example.on },
      anew: askedAnew(procedure),
      today: addDays(example.on, 30),
    })
    const first = controlsToFill(procedure, finished, {})
    const again = controlsToFill(procedure, finished, filledIn.typed)
    return { procedure, service: procedure.shortName, filledIn, finished, first, again }
  }),
)

/**
 * Services in which one applies again because something is new: a change, another representative, another branch,
 * another person that an authority asks about. What is new is their matter, and filling it in with the last one would
 * be a trap; beside it nothing may be left to fill in but the promise.
 */
const aboutSomethingNew: readonly string[] = [
  '1.000404',
  '1.000588',
  '1.000614',
  '1.002032',
  '1.002055',
  '1.002079',
  '1.002099',
  '1.002198',
  '2.000505',
  '2.001417',
]
const isNovel = ({ procedure }: { procedure: Procedure }) => aboutSomethingNew.includes(procedure.code)
const usual = counted.filter((each) => !isNovel(each))
const all = usual.reduce(
  (sum, { first, again }) => ({ first: sum.first + first, again: sum.again + again }),
  { first: 0, again: 0 },
)

describe('whoever applied before fills in at most a quarter', () => {
  it.each(usual)('$service: $first controls the first time, $again the second', ({ first, again }) => {
    expect(first).toBeGreaterThan(0)
    expect(again / first).toBeLessThanOrEqual(0.25)
  })

  it(`over all of these: ${all.again} controls of ${all.first}`, () => {
    expect(all.again / all.first).toBeLessThanOrEqual(0.25)
  })

  it.each(counted.filter(isNovel))(
    '$service: $first controls, $again the second time, all of them about what is new',
    ({ procedure, finished, again }) => {
      const anew = askedAnew(procedure)
      const saidBefore = Object.fromEntries(
        Object.entries(finished).filter(([control]) => !anew.has(control.split('.')[0] ?? '')),
      )
      expect(again).toBe(controlsToFill(procedure, finished, saidBefore))
    },
  )

  it.each(counted)(
    '$service: and nothing that must be asked anew is filled in',
    ({ procedure, filledIn }) => {
      for (const name of askedAnew(procedure)) expect(filledIn.origins).not.toHaveProperty([name])
    },
  )

  it.each(counted)('$service: what is filled in is what was said', ({ procedure, filledIn, finished }) => {
    expect(finished).toMatchObject(pruneTyped(procedure, filledIn.typed))
  })
})

describe.each(procedures)('$shortName, revision $revision', (procedure) => {
  it('gives a name that forms share only to what it means everywhere', () => {
    const problems = Object.keys(procedure.fields).flatMap(
      (name) => sharedNameProblem(procedure.fields, name) ?? [],
    )
    expect(problems).toEqual([])
  })

  it('asks anew only what it asks at all', () => {
    for (const name of askedAnew(procedure)) expect(fieldNamed(procedure.fields, name)).toBeDefined()
  })
})
