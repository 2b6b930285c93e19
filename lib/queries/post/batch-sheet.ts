import type { Actor } from '#lib/domain/access/actor.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { type ItemState, isItemState, nextStates, receivedAs } from '#lib/domain/post/item-state.ts'
import { type ItemNumber, readItemNumber } from '#lib/domain/post/s10.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { batchOf } from '#lib/use-cases/post/batch-of.ts'

export type BatchItem = {
  readonly id: string
  readonly caseId: string
  /** The dossier code. */
  readonly number: string
  readonly service: string
  readonly recipient: string
  readonly telephone: string
  readonly address: string
  readonly itemNumber: string | null
  readonly numberKind: ItemNumber['kind'] | null
  readonly state: ItemState
  /** ISO instant. */
  readonly stateAt: string
  /** What can be reported of it now. */
  readonly next: readonly ItemState[]
  /** Whole đồng. */
  readonly postage: number | null
  readonly postageBy: 'recipient' | 'office'
  readonly cashOnDelivery: number
  /** "Lê Văn Bảo (người trong nhà)". */
  readonly received: string | null
  readonly isKnownToCarrier: boolean
  readonly carrierProblem: string | null
}

export type BatchSheet = {
  readonly id: string
  readonly number: string
  readonly unit: { readonly name: string; readonly address: string }
  /** ISO instants. */
  readonly createdAt: string
  readonly dispatchedAt: string | null
  readonly items: readonly BatchItem[]
}

/** A batch with its items in the order of their files; null for everybody but its own desk. */
export const batchSheet = async (actor: Actor, batchId: string, world: World): Promise<BatchSheet | null> => {
  if (actor.kind !== 'person') return null
  const batch = await batchOf(actor, batchId, world.db)
  if (!batch) return null
  const [unit, items] = await Promise.all([
    world.db.unit.findUniqueOrThrow({
      where: { code: batch.unitCode },
      select: { name: true, address: true },
    }),
    world.db.postalItem.findMany({
      where: { batchId },
      orderBy: [{ case: { dossierCode: 'asc' } }, { id: 'asc' }],
      include: { case: true },
    }),
  ])
  return {
    id: batch.id,
    number: `${batch.number}/${batch.year}`,
    unit,
    createdAt: batch.createdAt.toISOString(),
    dispatchedAt: batch.dispatchedAt?.toISOString() ?? null,
    items: items.map(itemOf),
  }
}

/** The day of a batch as it is written: that of its dispatch, or of its making. */
export const batchDay = ({ createdAt, dispatchedAt }: BatchSheet): string =>
  formatDate(dayOf(Temporal.Instant.from(dispatchedAt ?? createdAt)).toString())

const itemOf = (item: Prisma.PostalItemGetPayload<{ include: { case: true } }>): BatchItem => {
  const state = isItemState(item.state) ? item.state : 'registered'
  const number = item.itemNumber === null ? null : readItemNumber(item.itemNumber)
  return {
    id: item.id,
    caseId: item.caseId,
    number: item.case.dossierCode ?? item.case.provisionalNumber,
    service: procedureOf(item.case.procedureCode, item.case.revision).shortName,
    recipient: item.recipient,
    telephone: item.telephone,
    address: item.address,
    itemNumber: item.itemNumber,
    numberKind: number?.ok ? number.value.kind : null,
    state,
    stateAt: item.stateAt.toISOString(),
    next: state === 'registered' ? [] : nextStates(state),
    postage: item.postage === null ? null : Number(item.postage),
    postageBy: item.postageBy === 'office' ? 'office' : 'recipient',
    cashOnDelivery: Number(item.cashOnDelivery),
    received: receivedWords(item.receivedBy, item.receivedAs),
    isKnownToCarrier: item.carrierRegisteredAt !== null,
    carrierProblem: item.carrierProblem,
  }
}

const receivedWords = (by: string | null, as: string | null): string | null => {
  if (by === null) return null
  const role = Object.entries(receivedAs).find(([key]) => key === as)?.[1]
  return role && as !== 'self' ? `${by} (${role.toLowerCase()})` : by
}
