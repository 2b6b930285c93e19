import { type Actor, unitsAs } from '#lib/domain/access/actor.ts'
import { type ItemState, itemStates } from '#lib/domain/post/item-state.ts'
import type { World } from '#lib/outside/world.ts'
import { type ReadyForPost, readyForPost } from './ready-for-post.ts'

export type BatchLine = {
  readonly id: string
  /** "3/2020". */
  readonly number: string
  /** ISO instants. */
  readonly createdAt: string
  readonly dispatchedAt: string | null
  readonly items: number
  /** How many items are where, without those that nothing is at. */
  readonly states: readonly { readonly state: ItemState; readonly count: number }[]
}

export type PostRoom = {
  readonly unitCode: string
  readonly unitName: string
  readonly ready: readonly ReadyForPost[]
  /** The latest first. */
  readonly batches: readonly BatchLine[]
  /** How many numbers are left in the unit's ranges. */
  readonly numbersLeft: number
}

const batchesShown = 50

/** What the desks of the actor have to do with the post; null for those who work at none. */
export const postRooms = async (actor: Actor, world: World): Promise<readonly PostRoom[] | null> => {
  const codes = unitsAs(actor, 'desk')
  if (codes.length === 0) return null
  const units = await world.db.unit.findMany({
    where: { code: { in: codes } },
    select: { code: true, name: true },
    orderBy: { name: 'asc' },
  })
  return Promise.all(
    units.map(async ({ code, name }) => ({
      unitCode: code,
      unitName: name,
      ready: await readyForPost(actor, code, world.db, world),
      batches: await batchesOf(code, world),
      numbersLeft: await numbersLeft(code, world),
    })),
  )
}

const batchesOf = async (unitCode: string, world: World): Promise<BatchLine[]> => {
  const rows = await world.db.postalBatch.findMany({
    where: { unitCode },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    take: batchesShown,
    include: { items: { select: { state: true } } },
  })
  return rows.map((row) => ({
    id: row.id,
    number: `${row.number}/${row.year}`,
    createdAt: row.createdAt.toISOString(),
    dispatchedAt: row.dispatchedAt?.toISOString() ?? null,
    items: row.items.length,
    states: itemStates
      .map((state) => ({ state, count: row.items.filter((item) => item.state === state).length }))
      .filter(({ count }) => count > 0),
  }))
}

const numbersLeft = async (unitCode: string, world: World): Promise<number> => {
  const ranges = await world.db.postalRange.findMany({ where: { unitCode } })
  return ranges.reduce((sum, { next, last }) => sum + last - next + 1, 0)
}
