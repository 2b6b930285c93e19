import { DeliveryFailure } from './delivery-failure.ts'
import type { Sender } from './index.ts'
import { post } from './post.ts'

type Settings = { readonly url: string; readonly token: string; readonly sender: string }

/**
 * Text messages through any gateway that speaks the contract of docs/operating.md: one JSON POST per message. Mobile
 * operators each have their own interface, so a small translator stands in front of theirs.
 */
export const smsGateway =
  ({ url, token, sender }: Settings): Sender =>
  async ({ id, to, short }) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      // A message posted again after a lost answer is sent once.
      'idempotency-key': id,
    }
    const { status } = await post(url, headers, JSON.stringify({ id, from: sender, to, text: short }))
    if (status >= 200 && status < 300) return
    throw failureOf(status)
  }

/** What is about this message (400, 404, 422 …) stays so; what is about the gateway or our contract with it passes. */
const failureOf = (status: number): DeliveryFailure => {
  if (status === 401 || status === 403) return new DeliveryFailure('login')
  if (status === 429) return new DeliveryFailure('tooMany')
  const isFinal = status >= 400 && status < 500 && status !== 408
  return new DeliveryFailure(isFinal ? 'rejected' : 'answer', { number: status, isFinal })
}
