import type { PaperAt } from '#lib/domain/case/guards.ts'
import type { Status } from '#lib/domain/case/status.ts'
import { answerTimeLeft, type TimeLeft, timeLeft } from '#lib/domain/case/time-left.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import { toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { isFeeSettled } from '#lib/use-cases/case/facts.ts'
import { answerClock, daysLeftUntil, type WorkingNow, workingNow } from './working-now.ts'

/** One line of a list of files. Days are ISO days, instants ISO instants. */
export type QueueRow = {
  readonly id: string
  /** To be sent along with a command. */
  readonly version: number
  /** The dossier code, or the provisional number before acceptance. */
  readonly number: string
  readonly person: string
  readonly service: string
  readonly status: Status
  readonly channel: string
  /** By when the desk answers; null when it has answered, and for what came over the counter. */
  readonly answer: { readonly by: string; readonly minutesLeft: number } | null
  readonly hasBeenMended: boolean
  readonly acceptedOn: string | null
  readonly dueOn: string | null
  /** The new appointment of an apology. */
  readonly appointedOn: string | null
  readonly finishedOn: string | null
  /** Working days until the due date, negative when overdue; null while no clock runs. */
  readonly daysLeft: number | null
  readonly timeLeft: TimeLeft
  readonly changedAt: string
  readonly holder: string | null
  /** Since when the holder has it. */
  readonly heldSince: string | null
  readonly paperAt: PaperAt | null
  readonly feeSettled: boolean
}

/** What a line needs of a case. */
export const rowColumns = {
  id: true,
  seq: true,
  unitCode: true,
  procedureCode: true,
  revision: true,
  provisionalNumber: true,
  dossierCode: true,
  status: true,
  channel: true,
  supplements: true,
  feeSettled: true,
  feeDue: true,
  acceptedOn: true,
  dueOn: true,
  appointedOn: true,
  finishedOn: true,
  endedOn: true,
  answerFrom: true,
  changedAt: true,
  holderId: true,
  paperAt: true,
  person: { select: { fullName: true } },
  holder: { select: { fullName: true } },
} as const satisfies Prisma.CaseSelect

type File = Prisma.CaseGetPayload<{ select: typeof rowColumns }>

/** Files as lines of a list, in their order. Whoever calls has made sure of the right to read them. */
export const rowsOf = async (files: readonly File[], world: World): Promise<QueueRow[]> => {
  const [moment, since] = await Promise.all([workingNow(world), heldSince(files, world)])
  return files.map((file) => rowOf(file, since.get(file.id) ?? null, moment))
}

const isoDay = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null

const rowOf = (file: File, since: string | null, moment: WorkingNow): QueueRow => {
  const isOnline = file.channel === 'online' || file.channel === 'assisted'
  const answer =
    file.status === 'submitted' && isOnline
      ? answerClock({ sentAt: toInstant(file.answerFrom), unitCode: file.unitCode }, moment)
      : null
  const dueOn = isoDay(file.dueOn)
  const runs = dueOn !== null && file.finishedOn === null && file.endedOn === null
  const daysLeft = runs ? daysLeftUntil(dueOn, moment) : null
  return {
    id: file.id,
    version: file.seq,
    number: file.dossierCode ?? file.provisionalNumber,
    person: file.person?.fullName ?? '',
    service: procedureOf(file.procedureCode, file.revision).shortName,
    status: file.status as Status,
    channel: file.channel,
    answer,
    hasBeenMended: file.supplements > 0,
    acceptedOn: isoDay(file.acceptedOn),
    dueOn,
    appointedOn: isoDay(file.appointedOn),
    finishedOn: isoDay(file.finishedOn),
    daysLeft,
    timeLeft: answer ? answerTimeLeft(answer.minutesLeft) : timeLeft(daysLeft),
    changedAt: file.changedAt.toISOString(),
    holder: file.holder?.fullName ?? null,
    heldSince: since,
    paperAt: file.paperAt as PaperAt | null,
    feeSettled: isFeeSettled(file),
  }
}

/** The commands that put a file into somebody's hands. */
const takesIntoHands: readonly Command[] = ['claim', 'takeUp', 'takeOver', 'assign']

const heldSince = async (files: readonly File[], world: World): Promise<ReadonlyMap<string, string>> => {
  const held = files.flatMap(({ id, holderId }) => (holderId === null ? [] : [id]))
  if (held.length === 0) return new Map()
  const taken = await world.db.event.findMany({
    where: { caseId: { in: held }, type: { in: [...takesIntoHands] } },
    orderBy: { seq: 'asc' },
    select: { caseId: true, at: true },
  })
  // The last of each file counts.
  return new Map(taken.map(({ caseId, at }) => [caseId, at.toISOString()]))
}
