import { say } from '#components/language/say.ts'
import { daysBetween } from '#components/ui/day-words.ts'

export type Urgency = 'calm' | 'soon' | 'today' | 'late' | 'early' | 'onTime' | 'finishedLate'

export type DueWords = { readonly urgency: Urgency; readonly words: string }

/** How a due date stands, in calendar days: before the result is there, against today; afterwards, against the day it came. */
export const dueWords = ({
  dueOn,
  today,
  doneOn,
}: {
  dueOn: string
  today: string
  doneOn?: string | undefined
}): DueWords => {
  const left = daysBetween(doneOn ?? today, dueOn)
  if (doneOn !== undefined) {
    if (left > 0) return { urgency: 'early', words: say('xong sớm {count} ngày', { count: left }) }
    return left === 0
      ? { urgency: 'onTime', words: say('xong đúng hạn') }
      : { urgency: 'finishedLate', words: say('xong trễ {count} ngày', { count: -left }) }
  }
  if (left < 0) return { urgency: 'late', words: say('quá hạn {count} ngày', { count: -left }) }
  if (left === 0) return { urgency: 'today', words: say('hạn hôm nay') }
  return { urgency: left <= 2 ? 'soon' : 'calm', words: say('còn {count} ngày', { count: left }) }
}
