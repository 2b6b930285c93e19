import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { ItemState, ReceivedAs } from '#lib/domain/post/item-state.ts'
import type { CarrierCall } from './index.ts'

/**
 * The codes in which VNPost reports. Chưa đối chiếu văn bản gốc: the technical description that goes with a contract is not
 * public, so this table is what a deployment checks first (docs/decisions/0024).
 */
export const vnpostStates: Readonly<Record<string, ItemState>> = {
  '70': 'inTransit',
  '80': 'outForDelivery',
  '91': 'failedAttempt',
  '100': 'delivered',
  '170': 'returned',
  '190': 'lost',
}

const relations: Readonly<Record<string, ReceivedAs>> = {
  SELF: 'self',
  HOUSEHOLD: 'household',
  AUTHORISED: 'authorised',
}

const body = z.object({
  ItemCode: z.string().min(1).max(30),
  StatusCode: z.string().max(10),
  StatusDate: z.iso.datetime({ offset: true }),
  ReceiverName: z.string().trim().max(100).optional(),
  ReceiverRelation: z.string().max(20).optional(),
})

/** How far the clocks of both may differ; an older call that somebody recorded is not taken again. */
const windowMinutes = 10

/** Signs a call as VNPost does: over the time of sending (ISO) and the body as sent. Answers in hex. */
export const signVnpostCall = (secret: string, sentAt: string, text: string): string =>
  createHmac('sha256', secret).update(`${sentAt}.${text}`).digest('hex')

/** Reads a call: nothing in it is believed before its signature holds. */
export const readVnpostCall = (
  call: { readonly text: string; readonly sentAt: string; readonly signature: string },
  secret: string,
  now: Temporal.Instant,
): Result<CarrierCall, 'badSignature' | 'tooOld' | 'badBody' | 'unknownState'> => {
  if (!isSigned(call, secret)) return err('badSignature')
  if (!isRecent(call.sentAt, now)) return err('tooOld')
  const parsed = body.safeParse(jsonIn(call.text))
  if (!parsed.success) return err('badBody')
  const { ItemCode, StatusCode, StatusDate, ReceiverName, ReceiverRelation } = parsed.data
  const state = vnpostStates[StatusCode]
  if (!state) return err('unknownState')
  const received =
    state === 'delivered' && ReceiverName
      ? { by: ReceiverName, as: relations[ReceiverRelation ?? ''] ?? ('other' as const) }
      : null
  return ok({
    carrier: 'vnpost',
    itemNumber: ItemCode.toUpperCase(),
    state,
    at: Temporal.Instant.from(StatusDate),
    ...(received && { received }),
  })
}

const isSigned = (
  { text, sentAt, signature }: { text: string; sentAt: string; signature: string },
  secret: string,
): boolean => {
  if (!/^[0-9a-f]{64}$/.test(signature)) return false
  return timingSafeEqual(
    Buffer.from(signature, 'hex'),
    Buffer.from(signVnpostCall(secret, sentAt, text), 'hex'),
  )
}

const isRecent = (sentAt: string, now: Temporal.Instant): boolean => {
  const sent = z.iso.datetime({ offset: true }).safeParse(sentAt)
  if (!sent.success) return false
  const seconds = Math.abs(Temporal.Instant.from(sent.data).until(now).total('seconds'))
  return seconds <= windowMinutes * 60
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
