import { toDate } from '#lib/outside/clock/index.ts'
import type { Mailer } from '#lib/outside/mail/index.ts'
import type { World } from '#lib/outside/world.ts'
import { messageText } from '#lib/queries/message-text.ts'

/**
 * The job behind every message: mails it to the owner of the account. The message's own id is the mail's, so that a
 * job tried again does not tell anybody twice. Throws when the mail could not be handed over.
 */
export const deliverMessage = async (
  messageId: string,
  mailer: Mailer,
  appUrl: string,
  world: World,
): Promise<void> => {
  const message = await world.db.message.findUnique({ where: { id: messageId }, include: { account: true } })
  if (!message?.account || message.mailedAt !== null || message.account.disabledAt !== null) return
  const text = await messageText(message, world)
  if (!text) return
  await mailer.send({
    id: message.id,
    to: message.account.email,
    subject: text.subject,
    text: [
      `Kính gửi Ông/Bà ${message.account.fullName},`,
      ...text.paragraphs,
      `Xem hồ sơ tại: ${appUrl}/ho-so/${message.caseId}`,
      'Trân trọng.',
    ].join('\n\n'),
  })
  await world.db.message.update({ where: { id: message.id }, data: { mailedAt: toDate(world.clock.now()) } })
}
