import { createTransport } from 'nodemailer'
import type { Mailer } from './index.ts'

/** The message id is that of our message: a mail tried twice is recognised as one. */
export const smtpMailer = (url: string, from: string): Mailer => {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  return {
    send: async ({ id, to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@mot-cua-tu-phap>` })
    },
  }
}
