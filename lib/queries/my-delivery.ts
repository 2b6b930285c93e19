import type { Person } from '#lib/domain/access/actor.ts'
import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { type DeliveryWay, offeredWays } from '#lib/domain/post/delivery-ways.ts'
import { type ItemState, isItemState } from '#lib/domain/post/item-state.ts'
import type { PostalAddress } from '#lib/domain/procedure/by-post.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { type DeliveryWish, deliveryWish } from './delivery-wish.ts'
import { electronicResult } from './electronic-result.ts'
import { openCollectionCode } from './open-collection-code.ts'

export type MyDelivery = {
  readonly number: string
  readonly service: string
  readonly unit: string
  readonly status: Status
  readonly wish: DeliveryWish
  readonly offered: readonly DeliveryWay[]
  /** Until the result has gone. */
  readonly mayChoose: boolean
  /** To be shown at the desk; only while a result lies there. */
  readonly code: string | null
  /** Where the item last sent has been, the latest first. */
  readonly way: readonly { readonly state: ItemState; readonly at: string }[]
  /** The account's own name and telephone, to begin an address with. */
  readonly self: Pick<PostalAddress, 'recipient' | 'telephone'>
}

/** How a file of the actor's own reaches them; null for everybody else. */
export const myDelivery = async (actor: Person, caseId: string, world: World): Promise<MyDelivery | null> => {
  const file = isUuid(caseId)
    ? await world.db.case.findUnique({
        where: { id: caseId },
        include: { unit: { select: { name: true } }, owner: { select: { fullName: true, telephone: true } } },
      })
    : null
  if (!file?.owner || file.ownerId !== actor.accountId) return null
  const procedure = procedureOf(file.procedureCode, file.revision)
  const [wish, electronic, code, item] = await Promise.all([
    deliveryWish(world.db, file, world),
    electronicResult(world.db, caseId),
    openCollectionCode(caseId, world),
    world.db.postalItem.findFirst({
      where: { caseId, dispatchedAt: { not: null } },
      orderBy: { dispatchedAt: 'desc' },
      include: { reports: { orderBy: { at: 'desc' } } },
    }),
  ])
  const sent = item?.dispatchedAt ? [{ state: 'dispatched', at: item.dispatchedAt }] : []
  return {
    number: file.dossierCode ?? file.provisionalNumber,
    service: procedure.shortName,
    unit: file.unit.name,
    status: file.status as Status,
    wish,
    offered: offeredWays({
      byPost: procedure.byPost !== undefined,
      isElectronic: file.status === 'resultReady' && electronic !== null,
    }),
    mayChoose: !isEnded(file.status as Status),
    code,
    way: [...(item?.reports ?? []), ...sent].flatMap(({ state, at }) =>
      isItemState(state) ? [{ state, at: at.toISOString() }] : [],
    ),
    self: { recipient: file.owner.fullName, telephone: file.owner.telephone ?? '' },
  }
}
