import { randomUUID } from 'node:crypto'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { channelsOfPerson } from './addressee.ts'
import { queueDelivery } from './queue-delivery.ts'

/** To an account; `null`: to the person of a file that is in no account. */
type Whom =
  | { readonly accountId: string; readonly caseId?: string }
  | { readonly accountId: string | null; readonly caseId: string }

type Telling = Whom & {
  readonly template: string
  /** The event that it reports. */
  readonly seq?: number
  /** Days, codes and identifiers that the template speaks of; never names. */
  readonly data?: object
}

/**
 * Puts a message into somebody's inbox and, by each channel that they chose, on its way: in the transaction of what it
 * reports, so that it exists if and only if that does. Nothing is sent here; a job does that. Somebody without an account
 * has no inbox, and is told on paper where nothing is known by which they could be reached.
 */
export const tell = async (
  tx: Transaction,
  { accountId, template, caseId, seq, data = {} }: Telling,
  now: Temporal.Instant,
  world: World,
): Promise<void> => {
  const channels = world.mails ? await channelsOf(tx, { accountId, caseId }) : []
  if (accountId === null && channels.length === 0) return
  const id = randomUUID()
  const at = toDate(now)
  await tx.message.create({
    data: {
      ...{ id, accountId, template, data, createdAt: at },
      ...(caseId !== undefined && { caseId }),
      ...(seq !== undefined && { seq }),
    },
  })
  if (channels.length === 0) return
  await tx.delivery.createMany({
    data: channels.map((channel) => ({ messageId: id, channel, state: 'waiting', updatedAt: at })),
  })
  await queueDelivery(tx, { id, caseId: caseId ?? null })
}

const channelsOf = async (
  tx: Transaction,
  { accountId, caseId }: { readonly accountId: string | null; readonly caseId: string | undefined },
): Promise<readonly string[]> => {
  if (accountId === null)
    return channelsOfPerson(await tx.casePerson.findUnique({ where: { caseId: caseId ?? '' } }))
  const { channels } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { channels: true },
  })
  return channels
}
