import { randomUUID } from 'node:crypto'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { queueDelivery } from './queue-delivery.ts'

type Telling = {
  readonly accountId: string
  readonly template: string
  readonly caseId?: string
  /** The event that it reports. */
  readonly seq?: number
  /** Days, codes and identifiers that the template speaks of; never names. */
  readonly data?: object
}

/**
 * Puts a message into somebody's inbox and, by each channel that they chose, on its way: in the transaction of what it
 * reports, so that it exists if and only if that does. Nothing is sent here; a job does that.
 */
export const tell = async (
  tx: Transaction,
  { accountId, template, caseId, seq, data = {} }: Telling,
  now: Temporal.Instant,
  world: World,
): Promise<void> => {
  const id = randomUUID()
  const at = toDate(now)
  await tx.message.create({
    data: {
      ...{ id, accountId, template, data, createdAt: at },
      ...(caseId !== undefined && { caseId }),
      ...(seq !== undefined && { seq }),
    },
  })
  if (!world.mails) return
  const { channels } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { channels: true },
  })
  if (channels.length === 0) return
  await tx.delivery.createMany({
    data: channels.map((channel) => ({ messageId: id, channel, state: 'waiting', updatedAt: at })),
  })
  await queueDelivery(tx, { id, caseId: caseId ?? null })
}
