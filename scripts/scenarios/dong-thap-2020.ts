// Sở Tư pháp Đồng Tháp in 2020, until its report to the province (Báo Đồng Tháp, 23/09/2020): 27 level-3 services, from
// June to August over 1,600 files of which 535 online = 31.5 % (so 1,698), since January 25.7 % online against 25 %
// committed (643 of 2,502 is our choice), every file early or on time. What is decided here is when people come and
// what becomes of their files; the figures come out because the files are counted.

import { dayOf, zone } from '#lib/outside/clock/index.ts'
import { proceduresOn } from '#lib/procedures/index.ts'
import type { Channel } from '#lib/use-cases/draft/start-application.ts'
import { askForMore } from './ask-for-more.ts'
import { fillIn } from './fill-in.ts'
import type { Journey, Step } from './journey.ts'
import { afterwards, between, dayAfter, isOpenOn, openHours, workingDaysFrom } from './office.ts'
import { makeUpPerson } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { afterAcceptance, type Fate } from './timeline.ts'

export const name = 'dong-thap-2020'
export const unitCode = 'stp-dong-thap'
export const unitCodes: readonly string[] = [unitCode]

/** Files accepted, by month: [online, direct and by post]. */
const accepted: Readonly<Record<string, readonly [online: number, direct: number]>> = {
  '2020-01': [20, 170],
  '2020-02': [18, 132],
  '2020-03': [22, 138],
  '2020-04': [20, 84],
  '2020-05': [28, 172],
  '2020-06': [110, 370],
  '2020-07': [145, 415],
  '2020-08': [280, 378],
}

/** Files that never got so far, over the eight months: refused at the desk, or taken back. */
const neverAccepted = 44

/** The level-3 services asked for, by slug, where they are not all asked for alike: criminal records above all. */
const popularity: Readonly<Record<string, number>> = { 'phieu-ly-lich-tu-phap': 260 }

/** How busy a working day is, online or not. */
const weightOf = (day: Temporal.PlainDate, isOnline: boolean): number => {
  const iso = day.toString()
  // Around Tết (25/01) hardly anybody comes; in April people were asked to stay at home (Chỉ thị 16/CT-TTg).
  if (iso >= '2020-01-20' && iso <= '2020-02-03') return 0.25
  if (iso >= '2020-04-01' && iso <= '2020-04-22') return isOnline ? 0.8 : 0.35
  // The province's directive of 03/08/2020 asks for online filing.
  if (isOnline && iso >= '2020-08-03') return iso < '2020-08-10' ? 1.2 : 2
  return day.dayOfWeek === 1 ? 1.3 : 1
}

export const journeys = (): readonly Journey[] => [
  ...Object.entries(accepted).flatMap(([month, counts]) =>
    counts.flatMap((count, index) => {
      const kind = index === 0 ? 'online' : 'direct'
      return Array.from({ length: count }, (_, number) =>
        acceptedJourney(`${month}-${kind}-${number + 1}`, month, kind === 'online'),
      )
    }),
  ),
  ...Array.from({ length: neverAccepted }, (_, number) => unacceptedJourney(`never-${number + 1}`, number)),
]

const acceptedJourney = (key: string, month: string, isOnline: boolean): Journey => {
  const random = randomFrom(`${name} ${key}`)
  const day = random.pickWeighted(daysOf(month).map((each) => [each, weightOf(each, isOnline)] as const))
  const channel: Channel = isOnline
    ? random.pickWeighted([
        ['online', 95],
        ['assisted', 5],
      ])
    : random.pickWeighted([
        ['direct', 94],
        ['post', 6],
      ])
  const acceptedAt = openHours(random, day)
  const start = beginning(random, key, acceptedAt, channel)
  const file = { ...start, fullName: start.person.fullName }
  const fate = random.pickWeighted<Fate>([
    ['plain', 930],
    ['supplement', 18],
    ['lengthen', 20],
    ['sendBack', 14],
    ['refuse', 9],
    ['withdraw', 9],
  ])
  // The person may be asked for more only once (NĐ 61/2018 Đ.11 k.2c).
  const then = fate === 'supplement' && start.before.length > 0 ? 'plain' : fate
  return { ...start, steps: [...start.before, ...afterAcceptance(random, acceptedAt, file, then)] }
}

const unacceptedJourney = (key: string, number: number): Journey => {
  const random = randomFrom(`${name} ${key}`)
  const months = Object.keys(accepted)
  const day = random.pick(daysOf(months[number % months.length] ?? '2020-08'))
  const isTakenBack = number % 3 === 0
  const channel: Channel = isTakenBack || random.chance(0.7) ? 'online' : 'direct'
  const at = openHours(random, day)
  const start = beginning(random, key, at, channel)
  const end: Step = isTakenBack
    ? { at, by: 'applicant', command: 'withdraw' }
    : {
        at,
        by: 'desk',
        command: 'refuse',
        input: {
          ground: random.pick(['notCompetent', 'duplicate', 'notComplete'] as const),
          reason: 'Hồ sơ chưa đúng quy định; đã hướng dẫn người nộp chuẩn bị lại.',
        },
      }
  return { ...start, steps: [...start.before, end] }
}

/** Who comes, with what, and what happens until the desk decides at `decidedAt`. */
const beginning = (random: Random, key: string, decidedAt: Temporal.Instant, channel: Channel) => {
  const isOnline = channel === 'online'
  const needsMore = random.chance(0.04)
  const askedAt = needsMore ? openHours(random, workingDayBefore(dayOf(decidedAt))) : decidedAt
  const startedAt = isOnline
    ? beforeAnswer(random, askedAt)
    : askedAt.subtract({ seconds: random.between(560, 800) })
  const day = dayOf(startedAt).toString()
  const person = makeUpPerson(random, day, key)
  const services = proceduresOn(day).filter(
    ({ level, competence }) => level === 3 && competence.unitKind === 'provincialJustice',
  )
  const procedure = random.pickWeighted(
    services.map((service) => [service, popularity[service.slug] ?? 1] as const),
  )
  const typed = fillIn(procedure, { person, day, random })
  const before: Step[] = needsMore
    ? [
        {
          at: askedAt,
          by: 'desk',
          command: 'requestSupplement',
          input: askForMore(
            procedure,
            typed,
            day,
            'Mới có một mặt. Chụp thêm mặt còn lại rồi gửi lại một lần.',
          ),
        },
        {
          at: isOnline
            ? between(random, dayOf(askedAt), '18:30', '21:30')
            : decidedAt.subtract({ seconds: random.between(300, 500) }),
          by: 'applicant',
          command: 'supplement',
        },
      ]
    : []
  return {
    key: `${name} ${key}`,
    unitCode,
    resultSign: 'STP-KQ',
    procedure,
    person,
    channel,
    typed,
    startedAt,
    officer: random.between(0, 9),
    before,
  }
}

/** Online files come in the evening before, or some hours earlier the same day: the desk answers within 8 working hours. */
const beforeAnswer = (random: Random, answeredAt: Temporal.Instant): Temporal.Instant => {
  const day = dayOf(answeredAt)
  const isAfternoon = answeredAt.toZonedDateTimeISO(zone).hour >= 13
  if (!isAfternoon || random.chance(0.4)) return between(random, day.subtract({ days: 1 }), '18:00', '21:30')
  return afterwards(random, answeredAt.subtract({ minutes: 300 }), 0, 240)
}

const workingDayBefore = (day: Temporal.PlainDate): Temporal.PlainDate => {
  const before = day.subtract({ days: 1 })
  return isOpenOn(before) ? before : workingDayBefore(before)
}

const daysOf = (month: string): readonly Temporal.PlainDate[] => {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month)
  const first = Temporal.PlainDate.from(`${month}-01`)
  return workingDaysFrom(isOpenOn(first) ? first : dayAfter(first), first.with({ day: daysInMonth }))
}
