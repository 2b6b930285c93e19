import { createHash } from 'node:crypto'
import type { Mailer } from '../mail/index.ts'
import type { Sender } from './index.ts'

/**
 * A telephone for demonstrations: what it would receive lies in the demonstration's mailbox, under an address that says
 * by which channel (`sms:+84…`, `zalo:+84…`). One message may go out by several, so each has an id of its own.
 */
export const demoTelephone =
  (channel: 'sms' | 'zalo', mailbox: Mailer): Sender =>
  async ({ id, to, subject, short, facts }) => {
    const text = channel === 'sms' ? short : Object.values(facts).join('\n\n')
    await mailbox.send({ id: idFor(channel, id), to: `${channel}:${to}`, subject, text })
  }

/** Always the same for a message and a channel, in the shape of a UUID (version 8, RFC 9562). */
const idFor = (channel: string, id: string): string => {
  const digits = createHash('sha256').update(`${channel} ${id}`).digest('hex')
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}
