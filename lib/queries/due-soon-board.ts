import type { Actor, Person } from '#lib/domain/access/actor.ts'
import { lateAtThisPace } from '#lib/domain/case/pace.ts'
import { pressesYet } from '#lib/domain/case/same-day.ts'
import { timeLeft } from '#lib/domain/case/time-left.ts'
import type { World } from '#lib/outside/world.ts'
import { type OfficerLoad, officerLoads } from './officer-load.ts'
import { lineColumns, linesOf, type QueueLine } from './queue-page.ts'
import { hasQueue, inQueue } from './queues.ts'
import { daysLeftUntil, minutesLeftToday, type WorkingNow, workingNow } from './working-now.ts'

/** Why a file stands on the board. `pace`: it will be late if its officer works on as in the last four weeks. */
export type Risk = 'late' | 'today' | 'soon' | 'pace'

export type BoardLine = QueueLine & {
  readonly risk: Risk
  readonly divisionId: string | null
  readonly holderId: string | null
}

export type DueSoonBoard = {
  readonly lines: readonly BoardLine[]
  /** Every officer of the divisions, with what is foretold of their files; fullest first. */
  readonly loads: readonly (OfficerLoad & { readonly willBeLate: number | null })[]
}

/** More than these nobody can look after in a day: the most urgent come first. */
const mostLines = 300

/** The stages in which the officer's own pace decides; afterwards the file waits for others. */
const atTheOfficer: readonly string[] = ['accepted', 'inProgress', 'awaitingOtherBody']

/**
 * What the heads look at: files that are late, that are due within two working days, and that will be late at the
 * present pace. Null for everybody who is head of nothing.
 */
export const dueSoonBoard = async (actor: Actor, world: World): Promise<DueSoonBoard | null> => {
  if (actor.kind !== 'person' || !hasQueue(actor, 'inTheHouse')) return null
  const [moment, loads, open] = await Promise.all([
    workingNow(world),
    officerLoads(actor, world),
    openFiles(actor, world),
  ])
  const slow = new Set<string>()
  const foretold = loads.map((load) => {
    const own = open.filter((file) => file.holderId === load.accountId && atTheOfficer.includes(file.status))
    const late = lateAtThisPace(
      own.map(({ dueOn }) => daysLeft(dueOn, moment)),
      load.pace,
    )
    for (const [i, { id }] of own.entries()) if (late?.[i]) slow.add(id)
    return { ...load, willBeLate: late?.filter(Boolean).length ?? null }
  })
  const risks = new Map<string, Risk>()
  for (const { id, dueOn, limitDays, unitCode } of open) {
    const days = daysLeft(dueOn, moment)
    const left = timeLeft(days)
    const minutesToday = minutesLeftToday(unitCode, moment)
    if (!pressesYet({ limitDays, daysLeft: days, minutesToday })) {
      if (slow.has(id)) risks.set(id, 'pace')
    } else if (left === 'late' || left === 'today' || left === 'soon') risks.set(id, left)
    else if (slow.has(id)) risks.set(id, 'pace')
  }
  return { lines: await linesAtRisk(actor, risks, world), loads: foretold }
}

/** With a running deadline, the next due first. */
const openFiles = async (actor: Person, world: World) =>
  (
    await world.db.case.findMany({
      where: { AND: [inQueue(actor, 'inTheHouse'), { dueOn: { not: null } }] },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      select: { id: true, status: true, holderId: true, dueOn: true, limitDays: true, unitCode: true },
    })
  ).flatMap(({ dueOn, ...file }) => (dueOn ? [{ ...file, dueOn }] : []))

const daysLeft = (dueOn: Date, moment: WorkingNow): number =>
  daysLeftUntil(dueOn.toISOString().slice(0, 10), moment)

const linesAtRisk = async (
  actor: Person,
  risks: ReadonlyMap<string, Risk>,
  world: World,
): Promise<readonly BoardLine[]> => {
  const files = await world.db.case.findMany({
    where: { id: { in: [...risks.keys()].slice(0, mostLines) } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: lineColumns,
  })
  const lines = await linesOf(actor, files, world)
  return lines.map((line, i) => ({
    ...line,
    risk: risks.get(line.id) ?? 'soon',
    divisionId: files[i]?.divisionId ?? null,
    holderId: files[i]?.holderId ?? null,
  }))
}
