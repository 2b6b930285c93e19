import { dayOf } from '#lib/outside/clock/index.ts'
import { abreast, momentsFrom, type Office, type PlayedFile } from './office.ts'
import { mend } from './supplement.ts'

/** What people do at home in the evening, also on Sundays: mend what was asked for, or take a file back. */
export const citizensEvening = async (
  office: Office,
  day: Temporal.PlainDate,
  start: Temporal.Instant,
): Promise<void> => {
  const next = momentsFrom(start, 20)
  const open = await office.stage.world.db.case.findMany({
    where: { ownerId: { not: null }, status: { in: [...mayBeTakenBack] } },
    orderBy: { submittedAt: 'asc' },
    select: { id: true, seq: true, status: true },
  })
  await abreast(open, async ({ id, seq, status }) => {
    const file = office.files.get(id)
    if (!file?.owner) return
    file.version = seq
    if (takesBackOn(file, day)) return office.run(file.owner, file, 'withdraw', next())
    const isDue = file.comesOn !== null && Temporal.PlainDate.compare(file.comesOn, day) <= 0
    if (status === 'awaitingSupplement' && isDue && file.plan.atDesk !== 'neverMended')
      await mend(office, file.owner, file, next)
  })
}

const mayBeTakenBack = [
  'submitted',
  'awaitingSupplement',
  'awaitingPayment',
  'accepted',
  'inProgress',
  'awaitingOtherBody',
] as const

const takesBackOn = ({ plan, takenUpOn }: PlayedFile, day: Temporal.PlainDate): boolean => {
  if (plan.withdrawn === 'atOnce') return dayOf(plan.arrivesAt).equals(day)
  return plan.withdrawn === 'later' && takenUpOn?.equals(day) === true
}
