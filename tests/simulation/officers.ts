import { workingDaysBetween } from '#lib/domain/kernel/working-days.ts'
import { monthCalendar } from './decided-days.ts'
import { meetFate, type Visit } from './fates.ts'
import { abreast, momentsFrom, type Office, type PlayedFile } from './office.ts'
import { queueOf, type Waiting } from './queue-of.ts'

/** How many results an officer can write in half a day. */
const mostProposals = 11

export const officerNames = ['chuyenvien', 'chuyenvien2'] as const

/** Half a day of an officer. `habits`: whose files they take up, by the two officers' places. */
export const officerSession = async (
  office: Office,
  name: (typeof officerNames)[number],
  habits: readonly number[],
  day: Temporal.PlainDate,
  start: Temporal.Instant,
): Promise<void> => {
  const next = momentsFrom(start, 10)
  const officer = await office.staff(name, start)
  const visit = { office, officer, day, next }
  const world = office.worldAt(start)
  const toReceive = await queueOf(office, officer, { queue: 'toReceive' }, world)
  await abreast(
    toReceive.filter(({ row }) => row.paperAt === 'toDivision'),
    ({ file }) => office.run(officer, file, 'receive', next()),
  )
  const work = (await queueOf(office, officer, { queue: 'work' }, world)).filter(
    (waiting) =>
      !isForgotten(waiting) && (waiting.row.holder !== null || habits.includes(waiting.file.plan.officer)),
  )
  const busy = new Set<PlayedFile>()
  await abreast(work, async (waiting) => {
    const { row, file } = waiting
    if (row.status === 'accepted') await takeUp(visit, file)
    if (row.status === 'awaitingOtherBody') await hearAnswer(visit, file)
    if (row.status !== 'inProgress' || (await meetFate(visit, waiting))) busy.add(file)
  })
  const ready = work.filter(({ file }) => !busy.has(file) && isThoughtThrough(file, day))
  await abreast(ready.slice(0, mostProposals), ({ file }) =>
    office.run(officer, file, 'propose', next(), { opinion: 'Đủ điều kiện cấp phiếu.' }),
  )
  const toHandOver = await queueOf(office, officer, { queue: 'toHandOver' }, office.worldAt(next()))
  await abreast(toHandOver, ({ file }) => office.run(officer, file, 'handOver', next()))
}

/** In the drawer until long after its due date. */
const isForgotten = ({ row, file }: Waiting): boolean => {
  const { neglected } = file.plan
  const isHere =
    (neglected === 'takeUp' && row.status === 'accepted') ||
    (neglected === 'propose' && row.status === 'inProgress')
  return isHere && (row.daysLeft ?? 0) > -2
}

const takeUp = async ({ office, officer, day, next }: Visit, file: PlayedFile): Promise<void> => {
  await office.run(officer, file, 'takeUp', next())
  file.takenUpOn = day
}

const isThoughtThrough = ({ takenUpOn, plan }: PlayedFile, day: Temporal.PlainDate): boolean =>
  takenUpOn !== null && workingDaysBetween(takenUpOn, day, monthCalendar) >= plan.workDays

const hearAnswer = async ({ office, officer, day, next }: Visit, file: PlayedFile): Promise<void> => {
  if (file.comesOn === null || Temporal.PlainDate.compare(file.comesOn, day) > 0) return
  const open = await office.stage.world.db.consultation.findFirstOrThrow({
    where: { caseId: file.id, answeredAt: null },
  })
  const input = { consultationId: open.id, reason: 'Không có thông tin án tích.' }
  await office.run(officer, file, 'recordAnswer', next(), input)
  file.comesOn = null
}
