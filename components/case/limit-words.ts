import type { DayCount } from '#lib/domain/procedure/procedure.ts'

/** "10 ngày", "5 ngày làm việc" or "trong ngày". */
export const limitWords = ({ days, count }: DayCount): string =>
  days === 0 ? 'trong ngày' : `${days} ngày${count === 'working' ? ' làm việc' : ''}`
