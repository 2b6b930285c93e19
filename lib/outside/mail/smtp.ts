import { createTransport } from 'nodemailer'
import { DeliveryFailure } from '../messages/delivery-failure.ts'
import type { Mailer } from './index.ts'

/** The message id is that of our message: a mail tried twice is recognised as one. Throws DeliveryFailure only. */
export const smtpMailer = (url: string, from: string): Mailer => {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${id}@mot-cua-tu-phap>` })
      } catch (error) {
        throw failureOf(error)
      }
    },
  }
}

/**
 * What a mail server answers names the address, so only its number is kept. 4yz passes; 5yz is final where it is about
 * the recipient or the letter (RFC 5321), and not where it is about us.
 */
const failureOf = (error: unknown): DeliveryFailure => {
  const { code, command, responseCode } = Object(error) as Readonly<Record<string, unknown>>
  if (code === 'EAUTH') return new DeliveryFailure('login')
  if (code === 'ETIMEDOUT') return new DeliveryFailure('timeout')
  if (typeof responseCode !== 'number') return new DeliveryFailure('unreachable')
  const isFinal = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')
  return new DeliveryFailure(isFinal ? 'rejected' : 'answer', { number: responseCode, isFinal })
}
