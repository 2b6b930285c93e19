import type { Person } from '#lib/domain/access/actor.ts'
import { nextWorkingDay } from '#lib/domain/kernel/working-days.ts'
import { monthCalendar } from './decided-days.ts'
import { abreast, momentsFrom, type Office, type PlayedFile } from './office.ts'
import { queueOf, type Waiting } from './queue-of.ts'
import { askForMore, mend } from './supplement.ts'

type Clerks = readonly [Person, Person]
type Moments = () => Temporal.Instant

/** First thing in the morning: people come to pay what they were asked for, or to mend, and some never do. */
export const serveThoseAsked = async (
  office: Office,
  day: Temporal.PlainDate,
  start: Temporal.Instant,
): Promise<void> => {
  const next = momentsFrom(start, 15)
  const [clerk] = await clerksAt(office, start)
  const world = office.worldAt(start)
  const isHere = ({ file }: Waiting) =>
    file.comesOn !== null && Temporal.PlainDate.compare(file.comesOn, day) <= 0
  const toCollect = await queueOf(office, clerk, { queue: 'toCollect' }, world)
  await abreast(toCollect.filter(isHere), async ({ file }) => {
    await office.run(clerk, file, 'receivePayment', next(), { method: 'cash' })
    file.comesOn = null
  })
  const withCitizen = await queueOf(office, clerk, { queue: 'withCitizen' }, world)
  const mends = ({ file }: Waiting) => file.owner === null && file.plan.atDesk !== 'neverMended'
  await abreast(withCitizen.filter(mends).filter(isHere), ({ file }) => mend(office, clerk, file, next))
  await abreast(
    withCitizen.filter(({ file }) => isGivenUp(file, day)),
    ({ file }) =>
      office.run(clerk, file, 'stop', next(), { ground: 'notMended', reason: 'Đã quá ngày hẹn bổ sung.' }),
  )
}

const isGivenUp = ({ plan, comesOn }: PlayedFile, day: Temporal.PlainDate): boolean =>
  plan.atDesk === 'neverMended' && comesOn !== null && comesOn.until(day).days > 14

/** Half a day at the desk: what came is answered, and paper goes to the division. */
export const deskSession = async (
  office: Office,
  day: Temporal.PlainDate,
  start: Temporal.Instant,
): Promise<void> => {
  const next = momentsFrom(start, 15)
  const clerks = await clerksAt(office, start)
  const [clerk] = clerks
  await abreast(await queueOf(office, clerk, { queue: 'toAccept' }, office.worldAt(start)), (waiting) =>
    answer(office, clerks, waiting, day, next),
  )
  const toHandOver = await queueOf(office, clerk, { queue: 'toHandOver' }, office.worldAt(next()))
  await abreast(toHandOver, ({ file }) => office.run(clerk, file, 'handOver', next()))
}

export const clerksAt = async (office: Office, start: Temporal.Instant): Promise<Clerks> => [
  await office.staff('tiepnhan', start),
  await office.staff('tiepnhan2', start),
]

/** The answer that the law asks for within eight working hours. */
const answer = async (
  office: Office,
  clerks: Clerks,
  waiting: Waiting,
  day: Temporal.PlainDate,
  next: Moments,
): Promise<void> => {
  const { row, file } = waiting
  const { plan } = file
  const [clerk, other] = plan.officer === 0 ? clerks : [clerks[1], clerks[0]]
  if (isLaidAside(file) && !file.done.has('claimed')) {
    await office.run(clerk, file, 'claim', next())
    file.done.add('claimed')
    return
  }
  if (row.holder === clerk.fullName)
    await office.run(other, file, 'takeOver', next(), { reason: 'Đồng nghiệp đang họp.' })
  const whoever = row.holder === null ? clerk : other
  if (plan.atDesk === 'wrong') {
    const input = { ground: 'notComplete', reason: 'Giấy tờ không phải của người yêu cầu.' }
    return office.run(whoever, file, 'refuse', next(), input)
  }
  if (plan.atDesk === 'elsewhere') {
    const input = { unitCode: 'stp-ha-noi', reason: 'Người yêu cầu thường trú tại Hà Nội.' }
    return office.run(whoever, file, 'transfer', next(), input)
  }
  if (plan.atDesk === 'unpaid' && !row.feeSettled) {
    await office.run(whoever, file, 'requestPayment', next())
    file.comesOn = nextWorkingDay(day, monthCalendar)
    return
  }
  if (lacksSomething(file)) return askForMore(office, whoever, file, next())
  return acceptNow(office, whoever, file, next)
}

/** Claimed and left on the table at the end of the session: a colleague takes it over. */
const isLaidAside = ({ plan }: PlayedFile): boolean =>
  plan.channel === 'online' && plan.collectDays === 6 && plan.answerDays === 3

const lacksSomething = ({ plan, done }: PlayedFile): boolean => {
  if (plan.atDesk === 'lackingTwice') return !done.has('askedTwice')
  return (plan.atDesk === 'lacking' || plan.atDesk === 'neverMended') && !done.has('askedOnce')
}

/** Accepts a file; who stands at the counter pays at once. */
export const acceptNow = async (
  office: Office,
  clerk: Person,
  file: PlayedFile,
  next: Moments,
): Promise<void> => {
  await office.run(clerk, file, 'accept', next())
  if (file.plan.channel !== 'online' && file.plan.fee > 0)
    await office.run(clerk, file, 'collectFee', next(), { method: 'cash' })
}
