import { type ItemState, isItemState } from '#lib/domain/post/item-state.ts'
import type { PostalAddress } from '#lib/domain/procedure/by-post.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { deliveryWish } from './delivery-wish.ts'

/** A result on its way by post. */
export type SentItem = PostalAddress & {
  readonly itemNumber: string | null
  readonly state: ItemState
  /** ISO instant of that state. */
  readonly stateAt: string
  /** Who took it, as the carrier or the desk reported. */
  readonly receivedBy: string | null
  /** ISO instant and ISO day on which it was handed to the post office. */
  readonly at: string
  readonly on: string
}

export type PostalDelivery = {
  /** Where it goes by post as things stand; null for those who come for it. */
  readonly wanted: PostalAddress | null
  /** What was sent of the result that holds now. */
  readonly sent: SentItem | null
}

type File = { readonly id: string; readonly procedureCode: string; readonly revision: number }

/** How the result of a file goes by post; null for services without. Whoever calls has made sure of the right to read it. */
export const postalDelivery = async (file: File, world: World): Promise<PostalDelivery | null> => {
  const procedure = procedureOf(file.procedureCode, file.revision)
  if (!procedure.byPost) return null
  const [wish, item, result] = await Promise.all([
    deliveryWish(world.db, file, world),
    world.db.postalItem.findFirst({
      where: { caseId: file.id, dispatchedAt: { not: null } },
      orderBy: { dispatchedAt: 'desc' },
    }),
    world.db.caseResult.findUnique({ where: { caseId: file.id }, select: { registeredAt: true } }),
  ])
  // An item that went before the result was corrected held the wrong one; one that came back lies in the drawer.
  const isOfThisResult =
    item?.dispatchedAt != null &&
    item.state !== 'returned' &&
    result !== null &&
    item.dispatchedAt >= result.registeredAt
  return {
    wanted: wish.way === 'post' ? wish.address : null,
    sent:
      isOfThisResult && item.dispatchedAt !== null
        ? {
            recipient: item.recipient,
            telephone: item.telephone,
            address: item.address,
            itemNumber: item.itemNumber,
            state: isItemState(item.state) ? item.state : 'dispatched',
            stateAt: item.stateAt.toISOString(),
            receivedBy: item.receivedBy,
            at: item.dispatchedAt.toISOString(),
            on: dayOf(toInstant(item.dispatchedAt)).toString(),
          }
        : null,
  }
}
