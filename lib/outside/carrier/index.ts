import type { Result } from '#lib/domain/kernel/result.ts'
import type { ItemState, ReceivedAs } from '#lib/domain/post/item-state.ts'

export type Party = {
  readonly name: string
  /** E.164 or as typed. */
  readonly telephone: string
  readonly address: string
}

/** An item as the carrier is told of it. */
export type CarrierOrder = {
  /** The same each time, so that a carrier that is told twice takes it once. */
  readonly orderNumber: string
  /** Already on the label; null where the carrier gives the number. */
  readonly itemNumber: string | null
  /** Whole đồng to be collected on delivery; 0 for nothing. */
  readonly cashOnDelivery: number
  /** Whether the sender pays the post. */
  readonly isPaidBySender: boolean
  readonly description: string
  readonly sender: Party
  readonly receiver: Party
}

/** Whoever carries mail. A carrier that cannot be reached makes `register` throw: it is tried again. */
export type Carrier = {
  /**
   * Tells the carrier of an item. Answers with the number under which it goes, or with the carrier's own code when it
   * will not take the item, which trying again would not change.
   */
  readonly register: (order: CarrierOrder) => Promise<Result<{ readonly itemNumber: string }, string>>
}

/** What a carrier called about. */
export type CarrierCall = {
  readonly carrier: 'vnpost'
  readonly itemNumber: string
  readonly state: ItemState
  readonly at: Temporal.Instant
  /** Who took a delivered item. */
  readonly received?: { readonly by: string; readonly as: ReceivedAs }
}
