import type { Person } from '#lib/domain/access/actor.ts'
import { normalizeName } from '#lib/domain/kernel/person-name.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { type ItemState, isItemState, nextStates, receivedAs } from '#lib/domain/post/item-state.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'
import { applyReport } from './apply-report.ts'
import { batchOf } from './batch-of.ts'

export type ReportProblems = Readonly<Record<string, 'required' | 'notNow'>>

/** What the desk knows of an item: from the carrier's list, by telephone, or because it lies on the table again. */
export const reportItem = async (
  actor: Person,
  input: {
    readonly batchId: string
    readonly itemId: string
    readonly state: string
    readonly receivedBy?: string | undefined
    readonly receivedAs?: string | undefined
  },
  world: World,
): Promise<Result<ItemState, 'notFound' | ReportProblems>> => {
  const batch = await batchOf(actor, input.batchId, world.db)
  const item =
    batch && isUuid(input.itemId)
      ? await world.db.postalItem.findFirst({ where: { id: input.itemId, batchId: batch.id } })
      : null
  if (!item || !isItemState(item.state)) return err('notFound')
  if (!isItemState(input.state)) return err({ state: 'required' })
  if (!nextStates(item.state).includes(input.state) || item.state === 'registered')
    return err({ state: 'notNow' })
  const received = readReceived(input)
  if (!received.ok) return received
  const report = {
    state: input.state,
    at: world.clock.now(),
    source: 'desk',
    actorId: actor.accountId,
    ...(received.value && { received: received.value }),
  } as const
  return applyReport(item.id, report, world)
}

type Received = { readonly by: string; readonly as: keyof typeof receivedAs }

/** A delivery needs its proof: who took it, and as what. */
const readReceived = (input: {
  readonly state: string
  readonly receivedBy?: string | undefined
  readonly receivedAs?: string | undefined
}): Result<Received | null, ReportProblems> => {
  if (input.state !== 'delivered') return ok(null)
  const by = normalizeName(input.receivedBy ?? '').slice(0, 100)
  const as = (Object.keys(receivedAs) as (keyof typeof receivedAs)[]).find(
    (each) => each === input.receivedAs,
  )
  if (by !== '' && as) return ok({ by, as })
  return err({ ...(by === '' && { receivedBy: 'required' }), ...(!as && { receivedAs: 'required' }) })
}
