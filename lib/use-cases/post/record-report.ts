import {
  type ItemState,
  isItemState,
  type ReceivedAs,
  type Report,
  stateAfter,
} from '#lib/domain/post/item-state.ts'
import { toDate, toInstant } from '#lib/outside/clock/index.ts'
import { lockCase } from '#lib/outside/database/history.ts'
import type { Prisma, Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { tell } from '../messages/tell.ts'

/** What is said of an item, and by whom. */
export type ItemReport = Report & {
  readonly source: 'desk' | 'carrier'
  readonly actorId: string | null
  /** Of a delivered item: who took it, and as what. */
  readonly received?: { readonly by: string; readonly as: ReceivedAs }
}

export type Item = Prisma.PostalItemGetPayload<{ include: { case: true } }>

/**
 * An item that has been handed over, held until the transaction ends; null where there is none. Its file is held first, as
 * every command does: whoever takes them the other way round waits for ever.
 */
export const lockItem = async (tx: Transaction, itemId: string): Promise<Item | null> => {
  const item = await tx.postalItem.findUnique({ where: { id: itemId }, select: { caseId: true } })
  if (!item) return null
  await lockCase(tx, item.caseId)
  await tx.$executeRaw`SELECT FROM postal_items WHERE id = ${itemId}::uuid FOR UPDATE`
  return tx.postalItem.findFirst({
    where: { id: itemId, dispatchedAt: { not: null } },
    include: { case: true },
  })
}

/** Where an item would be after one report more. */
export const stateWith = async (tx: Transaction, item: Item, report: Report): Promise<Report> => {
  if (item.dispatchedAt === null) throw new Error('an item that has not gone has no reports')
  const rows = await tx.postalReport.findMany({
    where: { itemId: item.id },
    select: { state: true, at: true },
  })
  const known = rows.flatMap(({ state, at }) => (isItemState(state) ? [{ state, at: toInstant(at) }] : []))
  return stateAfter([...known, report], toInstant(item.dispatchedAt))
}

/** What the owner of the file is told of at once; the other states stand on its page. */
const news: ReadonlySet<ItemState> = new Set(['delivered', 'failedAttempt', 'lost'])

/**
 * Keeps a report, once however often it comes, and lets the item follow. The owner is told in the same transaction of
 * what concerns them. That a returned item brings its file back to the drawer is the business of `applyReport`.
 */
export const recordReport = async (
  tx: Transaction,
  item: Item,
  report: ItemReport,
  world: World,
): Promise<ItemState> => {
  const now = world.clock.now()
  const after = await stateWith(tx, item, report)
  const { state, at, source, actorId, received } = report
  await tx.postalReport.createMany({
    data: [{ itemId: item.id, state, at: toDate(at), recordedAt: toDate(now), source, actorId }],
    skipDuplicates: true,
  })
  const isNew = after.state !== item.state
  await tx.postalItem.update({
    where: { id: item.id },
    data: {
      state: after.state,
      stateAt: toDate(after.at),
      ...(received && after.state === 'delivered' && { receivedBy: received.by, receivedAs: received.as }),
    },
  })
  if (isNew && news.has(after.state)) {
    const data = { itemId: item.id, state: after.state }
    const { ownerId } = item.case
    await tell(tx, { accountId: ownerId, caseId: item.caseId, template: 'postNews', data }, now, world)
  }
  return after.state
}
