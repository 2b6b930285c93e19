import type { Mailer } from '../mail/index.ts'
import type { Sender } from './index.ts'

export const byMail =
  (mailer: Mailer): Sender =>
  async ({ id, to, subject, text }) =>
    mailer.send({ id, to, subject, text })
