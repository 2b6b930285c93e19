import type { Actor } from '#lib/domain/access/actor.ts'
import { answerBy } from '#lib/domain/case/answer-clock.ts'
import type { Status } from '#lib/domain/case/status.ts'
import { workingMinutesBetween } from '#lib/domain/kernel/working-hours.ts'
import { toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { officeHours } from '#lib/procedures/calendar/office-hours.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { filterWhere, type QueueFilter } from './queue-filters.ts'
import { hasQueue, inQueue, orderOf, type QueueName } from './queues.ts'

/** One line of a list of files. Days are ISO days, instants ISO instants. */
export type QueueRow = {
  readonly id: string
  /** The dossier code, or the provisional number before acceptance. */
  readonly number: string
  readonly person: string
  readonly service: string
  readonly status: Status
  readonly channel: string
  readonly sentAt: string
  /**
   * By when the desk answers, and the working minutes until then (negative: since then). Null when it has answered, and
   * for what came over the counter.
   */
  readonly answer: { readonly by: string; readonly minutesLeft: number } | null
  readonly hasBeenMended: boolean
  readonly acceptedOn: string | null
  readonly dueOn: string | null
  readonly finishedOn: string | null
  readonly changedAt: string
  readonly holder: string | null
  readonly feeSettled: boolean
}

export type QueuePage = {
  readonly rows: readonly QueueRow[]
  /** Counted up to `mostCounted` + 1. */
  readonly total: number
  readonly page: number
  readonly pages: number
}

export const rowsPerPage = 50
/** More files than this nobody pages through: the count then only says that there are more. */
export const mostCounted = 1_000

/** A page of one of the actor's queues, or null when they have no such queue. */
export const queuePage = async (
  actor: Actor,
  input: {
    readonly queue: QueueName
    readonly filter?: QueueFilter | undefined
    readonly holderId?: string | undefined
    readonly page?: number
  },
  world: World,
): Promise<QueuePage | null> => {
  if (!hasQueue(actor, input.queue)) return null
  const where: Prisma.CaseWhereInput = {
    AND: [
      inQueue(actor, input.queue),
      input.filter ? filterWhere(input.filter, world) : {},
      input.holderId ? { holderId: input.holderId } : {},
    ],
  }
  const total = await world.db.case.count({ where, take: mostCounted + 1 })
  const pages = Math.max(1, Math.ceil(Math.min(total, mostCounted) / rowsPerPage))
  const page = Math.min(Math.max(1, input.page ?? 1), pages)
  const files = await world.db.case.findMany({
    where,
    orderBy: orderOf(input.queue),
    skip: (page - 1) * rowsPerPage,
    take: rowsPerPage,
    select: rowColumns,
  })
  return { rows: files.map((file) => rowOf(file, world.clock.now())), total, page, pages }
}

/** What a line needs of a case. */
export const rowColumns = {
  id: true,
  procedureCode: true,
  revision: true,
  provisionalNumber: true,
  dossierCode: true,
  status: true,
  channel: true,
  supplements: true,
  feeSettled: true,
  acceptedOn: true,
  dueOn: true,
  finishedOn: true,
  changedAt: true,
  person: { select: { fullName: true } },
  holder: { select: { fullName: true } },
} as const satisfies Prisma.CaseSelect

const isoDay = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null

export const rowOf = (
  file: Prisma.CaseGetPayload<{ select: typeof rowColumns }>,
  now: Temporal.Instant,
): QueueRow => ({
  id: file.id,
  number: file.dossierCode ?? file.provisionalNumber,
  person: file.person?.fullName ?? '',
  service: procedureOf(file.procedureCode, file.revision).shortName,
  status: file.status as Status,
  channel: file.channel,
  sentAt: file.changedAt.toISOString(),
  // While a file waits to be accepted nothing else changes it: it came, or came back mended, when it last changed.
  answer:
    file.status === 'submitted' && (file.channel === 'online' || file.channel === 'assisted')
      ? answerClock(toInstant(file.changedAt), now)
      : null,
  hasBeenMended: file.supplements > 0,
  acceptedOn: isoDay(file.acceptedOn),
  dueOn: isoDay(file.dueOn),
  finishedOn: isoDay(file.finishedOn),
  changedAt: file.changedAt.toISOString(),
  holder: file.holder?.fullName ?? null,
  feeSettled: file.feeSettled,
})

const answerClock = (sentAt: Temporal.Instant, now: Temporal.Instant): QueueRow['answer'] => {
  const by = answerBy(sentAt, vietnamCalendar, officeHours)
  const isLate = Temporal.Instant.compare(by, now) < 0
  const [from, to] = isLate ? [by, now] : [now, by]
  const minutes = workingMinutesBetween(from, to, vietnamCalendar, officeHours)
  return { by: by.toString(), minutesLeft: isLate ? -Math.max(1, minutes) : minutes }
}
