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
    const text = channel === 'sms' ? short : filledIn(facts)
    await mailbox.send({ id: idFor(channel, id), to: `${channel}:${to}`, subject, text })
  }

/** What the parameters of a template are called (docs/operating.md), for whoever reads the demonstration's. */
const labels: Readonly<Partial<Record<string, string>>> = {
  ma_ho_so: 'Mã hồ sơ',
  co_quan: 'Cơ quan',
  tinh_trang: 'Tình trạng',
  ngay_hen: 'Ngày hẹn',
  noi_dung: 'Nội dung',
}

/** A template as Zalo would fill it in. */
const filledIn = (facts: Readonly<Record<string, string>>): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${labels[name] ?? name}: ${value}`)
    .join('\n')

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
