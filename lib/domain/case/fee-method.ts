/**
 * How a fee is settled (NĐ 61/2018/NĐ-CP Điều 22): in cash at the desk, into the office's account, collected by the post
 * office on delivery of a result that goes by post, or not charged on a ground.
 */
export const feeMethods = ['cash', 'transfer', 'postal', 'exempt'] as const
export type FeeMethod = (typeof feeMethods)[number]

export const isFeeMethod = (text: string): text is FeeMethod =>
  (feeMethods as readonly string[]).includes(text)
