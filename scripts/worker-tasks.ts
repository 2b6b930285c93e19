import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import type { Channel } from '#lib/domain/message/channel.ts'
import type { Carrier } from '#lib/outside/carrier/index.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Mailer } from '#lib/outside/mail/index.ts'
import type { World } from '#lib/outside/world.ts'
import { sendPasswordReset } from '#lib/use-cases/account/reset-password.ts'
import { draftApologies } from '#lib/use-cases/apologies/draft-apologies.ts'
import { recountCalendar } from '#lib/use-cases/calendar/recount-calendar.ts'
import { endDrafts } from '#lib/use-cases/draft/end-drafts.ts'
import { deliver, type Postman } from '#lib/use-cases/messages/deliver.ts'
import { deliverMessage } from '#lib/use-cases/messages/deliver-message.ts'
import { probeChannels, wakeAll } from '#lib/use-cases/messages/wake-waiting.ts'
import { closePending } from '#lib/use-cases/payment/close-pending.ts'
import { sendRefunds } from '#lib/use-cases/payment/send-refunds.ts'
import { registerPost } from '#lib/use-cases/post/register-post.ts'
import { sendReminders } from '#lib/use-cases/reminders/send-reminders.ts'
import { keepSignedResult } from '#lib/use-cases/result/keep-signed-result.ts'
import { scanFile } from '#lib/use-cases/scan/scan-file.ts'
import { wakeScans } from '#lib/use-cases/scan/wake-scans.ts'
import { keepSlip } from '#lib/use-cases/slips/keep-slip.ts'
import { sweepFiles } from '#lib/use-cases/upload/sweep-files.ts'

/**
 * What runs by itself, in UTC (Vietnam is seven hours ahead): at 01:15, when nobody is filing, old things are swept; at
 * 07:00 the owners of drafts are told that these end, and those that have ended are thrown away; at
 * 06:30 the day's reminders lie ready, and through office hours new ones follow; at 06:15 and 13:15 apologies are drafted.
 */
export const crontab = [
  '15 18 * * * sweep ?max=1',
  '15 23,6 * * * draft-apologies ?max=3',
  '0 0 * * * end-drafts ?max=3',
  '30 23 * * * remind ?id=remind-morning&max=3',
  '*/15 0-9 * * 1-6 remind ?id=remind-hours&max=3',
  '*/5 * * * * probe-channels ?max=1',
  '*/5 * * * * wake-scans ?max=1',
  '*/5 * * * * close-payments ?max=1',
  '* * * * * send-refunds ?max=1',
].join('\n')

const signals = z.object({ signals: z.literal('yes').optional() })

/**
 * Every task that a decision or the crontab puts into the queue. `tidyQueue` takes away what the queue itself leaves
 * behind: a row for each file that was ever written about.
 */
export const tasks = (
  postman: Postman,
  mail: Mailer,
  world: World,
  tidyQueue: () => Promise<void>,
  carrier: Carrier | null = null,
): TaskList => {
  const wakeIfAsked = async (payload: unknown, open: readonly Channel[]) => {
    if (signals.parse(payload).signals && open.length > 0) await wakeAll(open, world)
  }
  return {
    'deliver-file-messages': async (payload) => {
      const { caseId } = z.object({ caseId: z.uuid() }).parse(payload)
      await wakeIfAsked(payload, await deliver({ caseId }, postman, world))
    },
    'deliver-message': async (payload) => {
      const { messageId } = z.object({ messageId: z.uuid() }).parse(payload)
      await wakeIfAsked(payload, await deliverMessage(messageId, postman, world))
    },
    'probe-channels': () => probeChannels(world),
    'keep-slip': async (payload) => {
      const { slipId } = z.object({ slipId: z.uuid() }).parse(payload)
      await keepSlip(slipId, postman.appUrl, world)
    },
    'register-post': async (payload) => {
      const { batchId } = z.object({ batchId: z.uuid() }).parse(payload)
      await registerPost(batchId, carrier, world)
    },
    'sign-result': async (payload) => {
      const { resultId } = z.object({ resultId: z.uuid() }).parse(payload)
      await keepSignedResult(resultId, postman.appUrl, world)
    },
    'scan-file': async (payload) => {
      const { fileId } = z.object({ fileId: z.uuid() }).parse(payload)
      await scanFile(fileId, world)
    },
    'wake-scans': () => wakeScans(world),
    'close-payments': async () => {
      await closePending(world)
    },
    'send-refunds': async () => {
      await sendRefunds(world)
    },
    'send-password-reset': async (payload) => {
      const { accountId } = z.object({ accountId: z.uuid() }).parse(payload)
      await sendPasswordReset(accountId, mail, postman.appUrl, world)
    },
    'recount-calendar': async (payload) => {
      const { changeId } = z.object({ changeId: z.uuid() }).parse(payload)
      await recountCalendar(changeId, world)
    },
    'draft-apologies': async () => {
      await draftApologies(world)
    },
    'end-drafts': async () => {
      await endDrafts(world)
    },
    remind: async () => {
      await sendReminders(world)
    },
    sweep: async () => {
      const yesterday = toDate(world.clock.now().subtract({ hours: 24 }))
      await world.db.parkedForm.deleteMany({ where: { createdAt: { lt: yesterday } } })
      await world.db.passwordReset.deleteMany({ where: { expiresAt: { lt: yesterday } } })
      await world.db.session.deleteMany({ where: { expiresAt: { lt: yesterday } } })
      await world.db.passkeyChallenge.deleteMany({ where: { createdAt: { lt: yesterday } } })
      await sweepFiles(world)
      await tidyQueue()
    },
  }
}
