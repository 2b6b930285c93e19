import type { DayCount } from '#lib/domain/procedure/procedure.ts'

/** "10 ngày" or "5 ngày làm việc". */
export const limitWords = ({ days, count }: DayCount): string =>
  `${days} ngày${count === 'working' ? ' làm việc' : ''}`
