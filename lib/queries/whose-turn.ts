import type { StaffRole } from '#lib/domain/access/actor.ts'
import { type Status, statusFacts, type Turn } from '#lib/domain/case/status.ts'
import { dayOf, toDbDay, today, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { forField } from './post-fields.ts'
import { postalDelivery } from './postal-delivery.ts'
import { answerClock, workingNow } from './working-now.ts'

/** Where a file is and who has to act, as everybody who may read the file is told it. */
export type TurnNow = {
  readonly turn: Turn
  /** Those responsible, by name; the division or the desk where nobody is named yet. */
  readonly name: string | null
  /** ISO day until which they have time; null where no deadline runs. */
  readonly until: string | null
  /** The instant (ISO) by which the desk answers a file that it has not accepted yet. */
  readonly answerBy: string | null
  /** What the status means, in one sentence. */
  readonly meaning: string
}

type Row = {
  readonly id: string
  readonly status: string
  readonly unitCode: string
  readonly procedureCode: string
  readonly revision: number
  readonly divisionId: string | null
  readonly dueOn: Date | null
  readonly answerFrom: Date
  readonly unit: { readonly name: string }
  readonly division: { readonly name: string } | null
  readonly holder: { readonly fullName: string } | null
  readonly person: { readonly fullName: string } | null
}

/** Whoever calls has made sure of the right to read the file. */
export const whoseTurn = async (file: Row, world: World): Promise<TurnNow> => {
  const status = file.status as Status
  const { turn, meaning } = (await byPost(status, file, world)) ?? statusFacts[status]
  const answerBy =
    status === 'submitted'
      ? answerClock({ sentAt: toInstant(file.answerFrom), unitCode: file.unitCode }, await workingNow(world))
          .by
      : null
  return {
    turn,
    meaning,
    name: await responsible(turn, file, world),
    until: turn === 'nobody' || status === 'resultReady' ? null : untilDay(file, answerBy),
    answerBy,
  }
}

/** A result that goes by post waits for the desk and not for the person, who has nothing to do. */
const byPost = async (
  status: Status,
  file: Row,
  world: World,
): Promise<{ readonly turn: Turn; readonly meaning: string } | null> => {
  if (status !== 'resultReady' && status !== 'returned') return null
  const post = await postalDelivery(file, world)
  if (status === 'returned')
    return post?.sent ? { turn: 'nobody', meaning: 'Kết quả đã được gửi qua bưu chính.' } : null
  return post?.wanted
    ? {
        turn: 'desk',
        meaning: 'Kết quả đã về Bộ phận Một cửa và sẽ được gửi qua bưu chính. Không cần đến nhận.',
      }
    : null
}

const untilDay = ({ dueOn }: Row, answerBy: string | null): string | null =>
  answerBy ? dayOf(Temporal.Instant.from(answerBy)).toString() : (dueOn?.toISOString().slice(0, 10) ?? null)

const responsible = async (turn: Turn, file: Row, world: World): Promise<string | null> => {
  switch (turn) {
    case 'nobody':
      return null
    case 'citizen':
      return file.person?.fullName ?? null
    case 'otherBody':
      return openBodies(file.id, world)
    case 'officer':
      return file.holder?.fullName ?? file.division?.name ?? file.unit.name
    case 'divisionHead':
      return (await holdersOf('divisionHead', file, world)) ?? file.division?.name ?? file.unit.name
    case 'desk':
    case 'director':
      return (await holdersOf(turn, file, world)) ?? file.unit.name
  }
}

/** The bodies that have not answered yet, in the order in which they were asked. */
const openBodies = async (caseId: string, world: World): Promise<string | null> => {
  const open = await world.db.consultation.findMany({
    where: { caseId, answeredAt: null },
    orderBy: { askedAt: 'asc' },
    select: { body: true },
  })
  return open.length > 0 ? open.map(({ body }) => body).join(', ') : null
}

/** Who holds a post towards this file today, in the order of their names; null for nobody. */
const holdersOf = async (role: StaffRole, file: Row, world: World): Promise<string | null> => {
  const day = toDbDay(today(world.clock))
  const posts = await world.db.post.findMany({
    where: {
      role,
      unitCode: file.unitCode,
      ...(role === 'divisionHead' && file.divisionId !== null && { divisionId: file.divisionId }),
      AND: [forField(procedureOf(file.procedureCode, file.revision).field)],
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      account: { disabledAt: null },
    },
    select: { account: { select: { fullName: true } } },
    orderBy: { account: { fullName: 'asc' } },
  })
  const names = [...new Set(posts.map((post) => post.account.fullName))]
  return names.length > 0 ? names.join(', ') : null
}
