import { dayOf } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { type Act, actOf } from './act.ts'
import type { Casts } from './cast.ts'
import type { Journey, Step } from './journey.ts'
import { goesByPost, type PostTurn, postTurns, sendByPost } from './post-turn.ts'
import { knownProgress } from './progress-so-far.ts'

/** How many steps are under way at once. */
const abreast = 16

/** Commands that write into the day's count or take a number of a unit's book happen one after the other, as time has it. */
const bookOf: Partial<Readonly<Record<CaseCommand, 'count' | 'receipts'>>> = {
  accept: 'count',
  registerResult: 'count',
  lengthen: 'count',
  requestSupplement: 'count',
  supplement: 'count',
  refuse: 'count',
  withdraw: 'count',
  collectFee: 'receipts',
}

type OwnTurn = {
  readonly at: Temporal.Instant
  readonly act: Act
  /** The version that the file has before this step; 0: not yet submitted. */
  readonly version: number
  readonly step: Step | null
  readonly resultNumber: string
}

/** A file's own step, or the post's: what a unit sends on a day goes in one batch. */
type Turn = OwnTurn | PostTurn

/**
 * Plays journeys through the use-cases that the screens call, each step at its own time. Steps happen in the order of
 * time where one can see another: within a file, and in the books that give numbers. What an earlier run has done
 * already is left as it is. Ends early, with everything begun carried through, when `signal` is given.
 */
export const play = async (
  journeys: readonly Journey[],
  casts: Casts,
  world: World,
  {
    signal,
    onProgress,
  }: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, all: number) => void } = {},
): Promise<{ readonly isWhole: boolean }> => {
  const known = await knownProgress(journeys, world)
  const turns = inOrderOfTime(
    journeys.map((journey) => actOf(journey, casts(journey.unitCode), known, world)),
    casts,
  )
  const last = new Map<string, Promise<void>>()
  const running = new Set<Promise<void>>()
  let failure: unknown
  let done = 0
  for (const turn of turns) {
    if (signal?.aborted || failure) break
    const lines = linesOf(turn)
    const own = Promise.all(lines.map((line) => last.get(line))).then(() => perform(turn, world))
    for (const line of lines) last.set(line, own)
    const settled = own.then(
      () => {
        done++
        onProgress?.(done, turns.length)
      },
      (error: unknown) => {
        failure ??= error
      },
    )
    running.add(settled)
    void settled.then(() => running.delete(settled))
    if (running.size >= abreast) await Promise.race(running)
  }
  await Promise.all(running)
  if (failure) throw failure
  return { isWhole: done === turns.length }
}

/** What a turn waits in line for: the file itself, and the book of its unit. */
const linesOf = (turn: Turn): readonly string[] => {
  if ('acts' in turn) return [...turn.acts.map(({ key }) => key), `${turn.unitCode} post`]
  const { act, step } = turn
  const book = step && bookOf[step.command]
  return book ? [act.key, `${act.journey.unitCode} ${book}`] : [act.key]
}

const perform = (turn: Turn, world: World): Promise<void> => {
  if ('acts' in turn) return sendByPost(turn, world)
  const { act, version, step, resultNumber } = turn
  return step ? act.take(step, version, resultNumber) : act.apply()
}

/** Everything in the order of time; what the post takes on a day comes after the last that was made ready for it. */
const inOrderOfTime = (acts: readonly Act[], casts: Casts): readonly Turn[] =>
  [...ownTurns(acts), ...postTurns(acts, casts)].sort(
    (a, b) => Temporal.Instant.compare(a.at, b.at) || Number('acts' in a) - Number('acts' in b),
  )

const ownTurns = (acts: readonly Act[]): readonly OwnTurn[] => {
  const own = acts.flatMap((act) => [
    { at: act.journey.startedAt, act, version: 0, step: null },
    ...act.journey.steps
      .map((step, index) => ({ at: step.at, act, version: index + 1, step }))
      .filter(({ step }) => !goesByPost(step)),
  ])
  const turns = own.sort((a, b) => Temporal.Instant.compare(a.at, b.at) || (a.act.key < b.act.key ? -1 : 1))
  // The register of results is numbered through each year, in each unit.
  const results = new Map<string, number>()
  return turns.map((turn) => {
    if (turn.step?.command !== 'registerResult') return { ...turn, resultNumber: '' }
    const { year } = dayOf(turn.at)
    const { unitCode, resultSign } = turn.act.journey
    const register = `${unitCode} ${year}`
    const number = (results.get(register) ?? 0) + 1
    results.set(register, number)
    return { ...turn, resultNumber: `${String(number).padStart(4, '0')}/${year}/${resultSign}` }
  })
}
