import { say } from '#components/language/say.ts'
import type { DayCount } from '#lib/domain/procedure/procedure.ts'

/** "10 ngày" or "5 ngày làm việc"; a limit of no days is kept within the day. */
export const limitWords = ({ days, count, sameDayUntil }: DayCount): string => {
  if (days === 0)
    return sameDayUntil
      ? say('ngay trong ngày, nhận sau {time} thì ngày làm việc tiếp theo', { time: sameDayUntil })
      : say('ngay trong ngày')
  return count === 'working'
    ? say('{count} ngày làm việc', { count: days })
    : say('{count} ngày', { count: days })
}
