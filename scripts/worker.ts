// Carries out what decisions have put into the queue. Started beside the web server; as many may run as needed.
import { run } from 'graphile-worker'
import pino from 'pino'
import { z } from 'zod'
import { env } from '#env.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { demoMailbox } from '#lib/outside/mail/demo-mailbox.ts'
import type { Mailer } from '#lib/outside/mail/index.ts'
import { smtpMailer } from '#lib/outside/mail/smtp.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import { sendPasswordReset } from '#lib/use-cases/account/reset-password.ts'
import { deliverMessage } from '#lib/use-cases/deliver-message.ts'

const settings = env()
const log = pino({ name: 'worker' })
const world = openWorld(settings, { connections: 4 })

const mailer = (): Mailer => {
  if (settings.SMTP_URL && settings.MAIL_FROM) return smtpMailer(settings.SMTP_URL, settings.MAIL_FROM)
  if (settings.APP_MODE === 'demo') return demoMailbox(world.db)
  return {
    send: async () => {
      throw new Error('SMTP_URL is not set: mail waits in the queue')
    },
  }
}
const mail = mailer()

const runner = await run({
  connectionString: settings.MIGRATION_DATABASE_URL ?? settings.DATABASE_URL,
  concurrency: 4,
  noHandleSignals: true,
  // Once a day at 18:15 UTC, 01:15 in Vietnam: nobody is filing.
  crontab: '15 18 * * * sweep ?max=1',
  taskList: {
    'deliver-message': async (payload) => {
      const { messageId } = z.object({ messageId: z.uuid() }).parse(payload)
      await deliverMessage(messageId, mail, settings.APP_URL, world)
    },
    'send-password-reset': async (payload) => {
      const { accountId } = z.object({ accountId: z.uuid() }).parse(payload)
      await sendPasswordReset(accountId, mail, settings.APP_URL, world)
    },
    sweep: async () => {
      const yesterday = toDate(world.clock.now().subtract({ hours: 24 }))
      await world.db.parkedForm.deleteMany({ where: { createdAt: { lt: yesterday } } })
      await world.db.passwordReset.deleteMany({ where: { expiresAt: { lt: yesterday } } })
      await world.db.session.deleteMany({ where: { expiresAt: { lt: yesterday } } })
    },
  },
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void runner.stop())
log.info('ready')
await runner.promise
await world.db.$disconnect()
