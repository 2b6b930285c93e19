import { type Calendar, type DayChange, dayKind } from './calendar.ts'

/** Why a change of the calendar makes no sense. */
export type ChangeProblem = 'noChange' | 'notASaturday' | 'weekendAnyway' | 'offAnyway' | 'workedAnyway'

/** What stands against a change of a day, by what the calendar says of the day until now. */
export const changeProblem = (
  { date, kind, name }: Pick<DayChange, 'date' | 'kind' | 'name'>,
  calendar: Calendar,
): ChangeProblem | null => {
  const day = Temporal.PlainDate.from(date)
  const now = dayKind(day, calendar)
  if (now.kind === kind && (now.name ?? '') === name && now.confidence === 'high') return 'noChange'
  switch (kind) {
    case 'workedSaturday':
      return day.dayOfWeek === 6 ? null : 'notASaturday'
    case 'swappedDayOff':
      if (day.dayOfWeek >= 6) return 'weekendAnyway'
      return now.kind === 'holiday' ? 'offAnyway' : null
    case 'workingDay':
      return day.dayOfWeek >= 6 || now.kind === 'workingDay' ? 'workedAnyway' : null
    case 'holiday':
      return null
  }
}
