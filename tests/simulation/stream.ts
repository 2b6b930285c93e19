import { isWorkingDay } from '#lib/domain/kernel/working-days.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { zone } from '#lib/outside/clock/index.ts'
import type { Channel } from '#lib/use-cases/draft/start-application.ts'
import { fillIn } from '#scripts/scenarios/fill-in.ts'
import { between } from '#scripts/scenarios/office.ts'
import { makeUpPerson } from '#scripts/scenarios/people.ts'
import { type Random, randomFrom } from '#scripts/scenarios/random.ts'
import { monthCalendar } from './decided-days.ts'
import { costsOf, type DeskFate, type DivisionFate, type Neglect, type Plan } from './plan.ts'

type Month = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

const channels: readonly (readonly [Channel, number])[] = [
  ['online', 42],
  ['assisted', 12],
  ['direct', 40],
  ['post', 6],
]

const atDesk: readonly (readonly [DeskFate, number])[] = [
  ['complete', 880],
  ['lacking', 45],
  ['lackingTwice', 12],
  ['neverMended', 8],
  ['unpaid', 25],
  ['wrong', 20],
  ['elsewhere', 6],
]

const inDivision: readonly (readonly [DivisionFate, number])[] = [
  ['plain', 740],
  ['lacking', 45],
  ['lackingTwice', 10],
  ['consulted', 55],
  ['answeredLate', 18],
  ['lengthened', 40],
  ['unpaid', 10],
  ['sentBack', 30],
  ['unsigned', 8],
  ['recalled', 10],
  ['released', 12],
  ['refused', 12],
  ['stopped', 6],
]

const neglects: readonly Neglect[] = ['takeUp', 'propose', 'approve', 'sign']
/** Every so manieth file is forgotten somewhere. */
const oneIsForgottenIn = 61

/** The applications of a month, in the order of their arrival; the same ones for ever. */
export const streamOf = (count: number, month: Month, procedure: Procedure): readonly Plan[] =>
  Array.from({ length: count }, (_, index) => planOf(index, month, procedure)).sort((a, b) =>
    Temporal.Instant.compare(a.arrivesAt, b.arrivesAt),
  )

const planOf = (index: number, month: Month, procedure: Procedure): Plan => {
  const key = `thang-${index}`
  const random = randomFrom(key)
  const channel = random.pickWeighted(channels)
  const arrivesAt = arrival(random, month, channel)
  const day = arrivesAt.toZonedDateTimeISO(zone).toPlainDate().toString()
  const person = makeUpPerson(random, day, key)
  const typed = fillIn(procedure, { person, day, random })
  const { days, fee } = costsOf(procedure, typed, day)
  const isForgotten = index % oneIsForgottenIn === 20
  const isOnline = channel === 'online'
  const desk = random.pickWeighted(atDesk)
  const division = random.pickWeighted(inDivision)
  // Nobody pays nothing, what is paid over the counter is paid there, and the longest limit is not lengthened.
  const cannotBe = (fate: DeskFate | DivisionFate) =>
    isForgotten || (fate === 'unpaid' && (!isOnline || fee === 0)) || (fate === 'lengthened' && days > 10)
  return {
    key,
    channel,
    arrivesAt,
    person,
    typed,
    fee,
    atDesk: cannotBe(desk) ? 'complete' : desk,
    inDivision: cannotBe(division) ? 'plain' : division,
    neglected: isForgotten
      ? (neglects[Math.floor(index / oneIsForgottenIn) % neglects.length] ?? null)
      : null,
    withdrawn:
      isOnline && !isForgotten ? (random.chance(0.02) ? random.pick(['atOnce', 'later']) : null) : null,
    officer: random.chance(0.5) ? 0 : 1,
    workDays: isForgotten ? 0 : random.between(0, 3),
    mendDays: random.between(0, 5),
    answerDays: division === 'answeredLate' ? random.between(8, 13) : random.between(1, 3),
    collectDays: random.between(0, 6),
    resultIsWrong: random.chance(0.008),
    papersGetLost: !isOnline && random.chance(0.008),
  }
}

/** People come to the counter while it is open, mostly on Mondays; online they also file in the evening and on Sundays. */
const arrival = (random: Random, { from, to }: Month, channel: Channel): Temporal.Instant => {
  const overCounter = channel !== 'online'
  const length = from.until(to).days
  const days = Array.from({ length: length + 1 }, (_, days) => from.add({ days }))
  const day = random.pickWeighted(
    days.map((each) => {
      if (!isWorkingDay(each, monthCalendar)) return [each, overCounter ? 0 : 0.3] as const
      return [each, each.dayOfWeek === 1 ? 1.4 : 1] as const
    }),
  )
  if (!overCounter)
    return random.chance(0.5)
      ? between(random, day, '18:00', '21:30')
      : between(random, day, '08:00', '16:30')
  return random.chance(0.6) ? between(random, day, '07:15', '08:30') : between(random, day, '13:35', '14:20')
}
