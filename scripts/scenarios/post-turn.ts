import { dayOf, settableClock } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { dispatchBatch } from '#lib/use-cases/post/dispatch-batch.ts'
import { makeBatch } from '#lib/use-cases/post/make-batch.ts'
import type { Act } from './act.ts'
import type { Cast, Casts } from './cast.ts'
import type { Step } from './journey.ts'

/** What the post takes from one unit on one day, in one batch. */
export type PostTurn = {
  readonly at: Temporal.Instant
  readonly unitCode: string
  readonly desk: Cast['desk']
  readonly acts: readonly Act[]
}

/** A result that is handed to the post: it waits for the batch of its day. */
export const goesByPost = ({ command, input }: Step): boolean =>
  command === 'returnResult' && input?.way === 'post'

/** The batches of a story: when the last result of a unit and day is ready for the post, it takes them all. */
export const postTurns = (acts: readonly Act[], casts: Casts): readonly PostTurn[] => {
  const leaving = acts.flatMap((act) =>
    act.journey.steps.flatMap((step, index) =>
      goesByPost(step) && !act.isBeyond(index + 1) ? [{ act, at: step.at }] : [],
    ),
  )
  const batches = Map.groupBy(leaving, ({ act, at }) => `${act.journey.unitCode} ${dayOf(at)}`)
  return [...batches.values()].map((batch) => {
    const sorted = batch.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    const last = sorted.at(-1)
    if (!last) throw new Error('a batch of nothing')
    const { unitCode } = last.act.journey
    return { at: last.at, unitCode, desk: casts(unitCode).desk, acts: sorted.map(({ act }) => act) }
  })
}

/** Makes the batch and hands it over as the desk's pages do; one that an interruption left is handed over first. */
export const sendByPost = async ({ at, unitCode, desk, acts }: PostTurn, outer: World): Promise<void> => {
  const world: World = { ...outer, clock: settableClock(at.toString()), mails: false, catalogueDate: null }
  const left = await world.db.postalBatch.findFirst({ where: { unitCode, dispatchedAt: null } })
  if (left) await dispatchWhole(desk, left.id, world)
  const caseIds = acts.map((act) => act.caseId())
  const waiting = await world.db.case.count({ where: { id: { in: caseIds }, status: 'resultReady' } })
  if (waiting === 0) return
  const made = await makeBatch(desk, { unitCode, caseIds }, world)
  if (!made.ok) throw new Error(`${unitCode}, ${at}: ${made.error}`)
  await dispatchWhole(desk, made.value.batchId, world)
}

const dispatchWhole = async (desk: Cast['desk'], batchId: string, world: World): Promise<void> => {
  const sent = await dispatchBatch(desk, batchId, world)
  if (!sent.ok) throw new Error(`batch ${batchId}: ${sent.error}`)
  if (sent.value.leftBehind.length > 0) throw new Error(`batch ${batchId} left results behind`)
}
