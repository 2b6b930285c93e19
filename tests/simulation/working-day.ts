import type { Person } from '#lib/domain/access/actor.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import { draftApologies } from '#lib/use-cases/apologies/draft-apologies.ts'
import { sendReminders } from '#lib/use-cases/reminders/send-reminders.ts'
import { apply } from './apply.ts'
import { citizensEvening } from './citizens.ts'
import { acceptNow, deskSession, serveThoseAsked } from './desk.ts'
import { headSession, lookAround } from './heads.ts'
import { abreast, at, momentsFrom, type Office } from './office.ts'
import { officerNames, officerSession } from './officers.ts'
import type { Plan } from './plan.ts'
import { registerResults, returnResults } from './results.ts'

export type Day = {
  readonly day: Temporal.PlainDate
  readonly isOpen: boolean
  /** The places of the officers who are there. */
  readonly present: readonly (0 | 1)[]
  /** What is filed that day. */
  readonly arrivals: readonly Plan[]
}

/** One day of the office from its first to its last hour. On days off only the people at home do anything. */
export const playDay = async (
  office: Office,
  { day, isOpen, present, arrivals }: Day,
  accounts: readonly Person[],
): Promise<void> => {
  const arriveFrom = (from: string, to: string) =>
    arrive(
      office,
      arrivals.filter(({ arrivesAt }) => isBetween(at(day, from), arrivesAt, at(day, to))),
      accounts,
    )
  if (isOpen) {
    await arriveFrom('00:00', morning.desk)
    await serveThoseAsked(office, day, at(day, '07:30'))
    await halfDay(office, present, day, morning)
    await lookAround(office, present, at(day, '11:20'))
    await draftApologies(office.worldAt(at(day, '13:15')))
    await sendReminders(office.worldAt(at(day, '13:30')))
    await arriveFrom(morning.desk, afternoon.desk)
    await halfDay(office, present, day, afternoon)
    await returnResults(office, day, at(day, '16:45'))
    await arriveFrom(afternoon.desk, '23:59')
  } else await arriveFrom('00:00', '23:59')
  await citizensEvening(office, day, at(day, '21:40'))
}

/** When who begins, in each half of a day; the desk enters results last. */
const morning = { desk: '08:40', officers: '09:40', head: '10:50', results: '11:05' } as const
const afternoon = { desk: '14:30', officers: '15:10', head: '16:10', results: '16:30' } as const

/** Who is there takes up their own files, and those of whoever is not. */
const halfDay = async (
  office: Office,
  present: readonly (0 | 1)[],
  day: Temporal.PlainDate,
  begins: typeof morning | typeof afternoon,
): Promise<void> => {
  await deskSession(office, day, at(day, begins.desk))
  for (const place of present) {
    const habits = present.length === 1 ? [0, 1] : [place]
    // One after the other, so that what one does another finds done.
    const begin = at(day, begins.officers).add({ minutes: 25 * place })
    await officerSession(office, officerNames[place], habits, day, begin)
  }
  await headSession(office, at(day, begins.head))
  await registerResults(office, day, at(day, begins.results))
}

const isBetween = (from: Temporal.Instant, moment: Temporal.Instant, to: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, moment) <= 0 && Temporal.Instant.compare(moment, to) < 0

/** People file; what lies complete on the counter is accepted while they wait. */
const arrive = async (office: Office, plans: readonly Plan[], accounts: readonly Person[]): Promise<void> => {
  const [first] = plans
  if (!first) return
  const clerks = [
    await office.staff('tiepnhan', first.arrivesAt),
    await office.staff('tiepnhan2', first.arrivesAt),
  ] as const
  await abreast(plans, async (plan) => {
    const clerk = clerks[plan.officer]
    const owner = accounts[Number(plan.key.replace(/\D/g, '')) % accounts.length]
    if (!owner) throw new Error('nobody has registered')
    const file = await apply(office, plan, plan.channel === 'online' ? owner : clerk)
    if (plan.channel !== 'online' && plan.atDesk === 'complete')
      await acceptNow(office, clerk, file, momentsFrom(plan.arrivesAt, 60))
  })
}

/** The applications by the day of their arrival. */
export const byDay = (plans: readonly Plan[]): ReadonlyMap<string, readonly Plan[]> =>
  Map.groupBy(plans, (plan) => dayOf(plan.arrivesAt).toString())
