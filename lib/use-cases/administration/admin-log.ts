import { randomUUID } from 'node:crypto'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { House } from './house.ts'

/** A value of the administration as it was, or as it is: what was typed, by the names of the questions. */
export type Logged = Readonly<Record<string, string>> | null

/** Between the unit whose log it is and what was changed. Calendars belong to all: their unit is empty. */
const separator = '/'

export const logKey = (unitCode: string, rest: string): string => `${unitCode}${separator}${rest}`

/** Records a change of the administration in its own transaction: it is logged if and only if it happens. */
export const writeAdminLog = async (
  { tx, actor, now }: Pick<House, 'tx' | 'actor' | 'now'>,
  entry: {
    readonly subject: string
    readonly unitCode: string
    readonly key: string
    readonly before: Logged
    readonly after: Logged
  },
): Promise<void> => {
  const data: Prisma.AdminLogCreateInput = {
    id: randomUUID(),
    at: toDate(now),
    actorId: actor.accountId,
    subject: entry.subject,
    key: logKey(entry.unitCode, entry.key),
    ...(entry.before && { before: entry.before }),
    ...(entry.after && { after: entry.after }),
  }
  await tx.adminLog.create({ data })
}
