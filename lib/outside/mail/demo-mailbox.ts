import type { Database } from '../database/index.ts'
import type { Mailer } from './index.ts'

/** Puts mail where the demonstration shows it. Sending the same mail twice leaves one. */
export const demoMailbox = (db: Database): Mailer => ({
  send: async ({ id, to, subject, text }) => {
    await db.demoMail.createMany({
      data: { id, to, subject, body: text, sentAt: new Date() },
      skipDuplicates: true,
    })
  },
})
