import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { ItemState } from '#lib/domain/post/item-state.ts'
import type { CarrierCall } from '#lib/outside/carrier/index.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { applyReport } from './apply-report.ts'

/**
 * What a carrier called about, its signature already checked. Kept once in the inbox; applied as often as it comes, which
 * changes nothing after the first time. An item that is not known, or has not been handed over here yet, is to be called
 * about again.
 */
export const receiveCall = async (
  { carrier, itemNumber, state, at, received }: CarrierCall,
  world: World,
): Promise<Result<ItemState, 'unknownItem'>> => {
  const item = await world.db.postalItem.findFirst({
    where: { itemNumber, dispatchedAt: { not: null } },
    orderBy: { dispatchedAt: 'desc' },
    select: { id: true },
  })
  const report = { state, at, source: 'carrier', actorId: null, ...(received && { received }) } as const
  const applied = item ? await applyReport(item.id, report, world) : err('unknownItem')
  const outcome = applied.ok ? 'recorded' : 'unknownItem'
  const key = { carrier, itemNumber, state, at: toDate(at) }
  await world.db.carrierCall.upsert({
    where: { carrier_itemNumber_state_at: key },
    create: { ...key, receivedAt: toDate(world.clock.now()), outcome },
    update: { outcome },
  })
  return applied.ok ? ok(applied.value) : err('unknownItem')
}
