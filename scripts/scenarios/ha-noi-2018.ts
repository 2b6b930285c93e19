// Seventeen districts of Hà Nội in the first weeks of the level-4 service "bản sao trích lục hộ tịch": from 01/08/2018 to
// 05/09/2018 in all 736 requests, 690 of them done; Long Biên alone 546; Quốc Oai, Gia Lâm and Mỹ Đức none. Results go by
// post. How the other thirteen share 190, on which days people came and what became of the 46 is our choice. What is
// decided here is when people come and what becomes of their files; the figures come out because the files are counted.

import { zone } from '#lib/outside/clock/index.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { type District, districts } from '#lib/procedures/places/civil-status-places.ts'
import { districtUnit } from '../demo-units.ts'
import { fillIn } from './fill-in.ts'
import type { Journey } from './journey.ts'
import { between, workingDaysFrom } from './office.ts'
import { makeUpPerson, type Region } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { sameDaySteps } from './same-day.ts'

export const name = 'ha-noi-2018'
const slug = 'trich-luc-ho-tich'

const begins = Temporal.PlainDate.from('2018-08-01')
const ends = Temporal.PlainDate.from('2018-09-05')

/** What becomes of the files of a unit: done, and otherwise. */
type Share = {
  /** The district's code. */
  readonly code: string
  readonly done: number
  /** Accepted after 15:00 on the last day, so due on the next. */
  readonly dueTomorrow?: number
  /** More was asked for, and the person has not answered yet. */
  readonly waiting?: number
  /** Nothing was found in the book. */
  readonly refused?: number
  readonly withdrawn?: number
}

/** The published 736, 690, 546 and three zeros; how the other thirteen share what is left, we chose. */
const shares: readonly Share[] = [
  { code: '004', done: 512, dueTomorrow: 9, waiting: 9, refused: 11, withdrawn: 5 },
  { code: '006', done: 25, waiting: 1 },
  { code: '008', done: 23, dueTomorrow: 1, refused: 1 },
  { code: '005', done: 22, waiting: 1, withdrawn: 1 },
  { code: '007', done: 20, dueTomorrow: 1, refused: 1 },
  { code: '001', done: 20, waiting: 1 },
  { code: '009', done: 15, dueTomorrow: 1 },
  { code: '002', done: 13, refused: 1 },
  { code: '003', done: 11 },
  { code: '019', done: 9, waiting: 1 },
  { code: '268', done: 8, withdrawn: 1 },
  { code: '021', done: 8 },
  { code: '280', done: 2 },
  { code: '281', done: 2 },
]

const haNoi = districts.filter(({ provinceCode }) => provinceCode === '01')

/** All seventeen: also those where nobody asks. */
export const unitCodes: readonly string[] = haNoi.map(districtUnit)

const fates = ['done', 'dueTomorrow', 'waiting', 'refused', 'withdrawn'] as const
export type Fate = (typeof fates)[number]

export const journeys = (): readonly Journey[] => {
  const all = shares.flatMap((share) =>
    fates.flatMap((fate) => Array.from({ length: share[fate] ?? 0 }, () => ({ code: share.code, fate }))),
  )
  return all.map(({ code, fate }, index) => journey(String(index + 1).padStart(4, '0'), code, fate))
}

const journey = (number: string, districtCode: string, fate: Fate): Journey => {
  const key = `${name} ${number}`
  const random = randomFrom(key)
  const acceptedAt = acceptance(random, fate)
  const startedAt = beforeAnswer(random, acceptedAt)
  const day = startedAt.toZonedDateTimeISO(zone).toPlainDate().toString()
  const procedure = findProcedure(slug, day)
  if (!procedure) throw new Error(`${slug} is not offered on ${day}`)
  const person = makeUpPerson(random, day, number, regionOf(districtCode))
  const typed = fillIn(procedure, {
    person,
    day,
    random,
    decided: { district: districtCode, bookKeeper: 'district' },
  })
  return {
    key,
    unitCode: districtUnit(districtNamed(districtCode)),
    resultSign: 'TLHT',
    procedure,
    person,
    channel: 'online',
    typed,
    startedAt,
    officer: 0,
    steps: sameDaySteps(random, acceptedAt, { procedure, typed, day, person }, fate),
  }
}

const districtNamed = (code: string): District => {
  const found = haNoi.find((district) => district.code === code)
  if (!found) throw new Error(`${code} is no district of Hà Nội`)
  return found
}

/** They live near the office, most of them in the district itself. */
const regionOf = (code: string): Region => {
  const { name: district, communes } = districtNamed(code)
  const quarters = communes.map((commune) => decapitalized(commune.name))
  return {
    provinceCode: '01',
    province: 'thành phố Hà Nội',
    places: [[[decapitalized(district), quarters], 1]],
  }
}

const decapitalized = (words: string): string => words[0]?.toLowerCase() + words.slice(1)

const days = workingDaysFrom(begins, ends)

/** Few knew of it in the first days, and more from week to week. */
const weightOf = (day: Temporal.PlainDate): number => 0.5 + begins.until(day).days / 20

/** When the desk accepts: what is done by the end came in time for it, and what is due tomorrow after 15:00 of the last day. */
const acceptance = (random: Random, fate: Fate): Temporal.Instant => {
  if (fate === 'dueTomorrow') return between(random, ends, '15:01', '16:50')
  const recent = fate === 'waiting' ? days.slice(-6) : days
  const day = random.pickWeighted(recent.map((each) => [each, weightOf(each)] as const))
  // After 15:00 there is time until the next working day, except on the last.
  const isLate = fate === 'done' && !day.equals(ends) && random.chance(0.18)
  if (isLate) return between(random, day, '15:01', '16:50')
  return random.chance(0.62) ? between(random, day, '08:05', '11:10') : between(random, day, '13:35', '14:50')
}

/** Most send it in the evening before, or some hours earlier the same day: the desk answers within 8 working hours. */
const beforeAnswer = (random: Random, answeredAt: Temporal.Instant): Temporal.Instant => {
  const day = answeredAt.toZonedDateTimeISO(zone).toPlainDate()
  const isFirst = day.equals(begins)
  const isMorning = answeredAt.toZonedDateTimeISO(zone).hour < 12
  if (!isFirst && isMorning) return between(random, day.subtract({ days: 1 }), '18:00', '22:30')
  return answeredAt.subtract({ minutes: isFirst ? random.between(20, 90) : random.between(20, 280) })
}
