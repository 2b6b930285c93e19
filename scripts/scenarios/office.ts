import { dueDate } from '#lib/domain/case/due-date.ts'
import { isWorkingDay, nextWorkingDay } from '#lib/domain/kernel/working-days.ts'
import type { DayCount } from '#lib/domain/procedure/procedure.ts'
import { zone } from '#lib/outside/clock/index.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import type { Random } from './random.ts'

type Day = Temporal.PlainDate
type Instant = Temporal.Instant

/** A moment of a day, drawn between two times written 'HH:MM'; seconds are drawn too. */
export const between = (random: Random, day: Day, from: string, to: string): Instant => {
  const at = (time: string) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds / 1000
  return Temporal.Instant.fromEpochMilliseconds(random.between(at(from), at(to)) * 1000)
}

/** A moment while the desk is open (07:00 to 11:30, 13:30 to 17:00) with time left to finish a paper file. */
export const openHours = (random: Random, day: Day): Instant =>
  random.chance(0.6) ? between(random, day, '07:20', '11:10') : between(random, day, '13:50', '16:30')

export const afterwards = (random: Random, instant: Instant, least: number, most: number): Instant =>
  instant.add({ seconds: random.between(least * 60, most * 60) })

export const dayAfter = (day: Day): Day => nextWorkingDay(day, vietnamCalendar)
export const isOpenOn = (day: Day): boolean => isWorkingDay(day, vietnamCalendar)

export const workingDaysFrom = (first: Day, last: Day): readonly Day[] => {
  const days: Day[] = []
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (isOpenOn(day)) days.push(day)
  }
  return days
}

export const dueAfter = (from: Day, limit: DayCount): Day =>
  dueDate({ acceptedOn: from, limit, calendar: vietnamCalendar }).dueOn
