/** How a result reaches the person (NĐ 61/2018/NĐ-CP Đ.20): fetched at the desk, as a signed file, or by post. */
export const deliveryWays = ['desk', 'electronic', 'post'] as const
export type DeliveryWay = (typeof deliveryWays)[number]

export const isDeliveryWay = (text: string): text is DeliveryWay =>
  (deliveryWays as readonly string[]).includes(text)

/** What can be chosen: the desk always, the rest where the service and the result allow it. */
export const offeredWays = ({
  byPost,
  isElectronic,
}: {
  /** The service has results by post. */
  readonly byPost: boolean
  /** There is a result signed electronically. */
  readonly isElectronic: boolean
}): readonly DeliveryWay[] =>
  deliveryWays.filter((way) => way === 'desk' || (way === 'post' ? byPost : isElectronic))
