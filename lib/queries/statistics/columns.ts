/** The columns of form II.06a whose files can be opened, in the order of the form, with what they are called. */
export const columns = {
  total: 'Tổng số hồ sơ',
  online: 'Tiếp nhận trực tuyến',
  direct: 'Tiếp nhận trực tiếp và qua bưu chính',
  carriedOver: 'Từ kỳ trước chuyển sang',
  finished: 'Đã giải quyết',
  early: 'Giải quyết trước hạn',
  onTime: 'Giải quyết đúng hạn',
  late: 'Giải quyết quá hạn',
  inProgress: 'Đang giải quyết',
  inTime: 'Đang giải quyết, trong hạn',
  overdue: 'Đang giải quyết, quá hạn',
  noRunningDeadline: 'Đang chờ người nộp bổ sung',
  endedOtherwise: 'Kết thúc khác (từ chối, rút)',
} as const

export type Column = keyof typeof columns
export const isColumn = (name: string): name is Column => Object.hasOwn(columns, name)

/** How a file came into the period, and where it stands at its end. */
export type Arrival = 'online' | 'direct' | 'carriedOver'
export type Outcome =
  | 'early'
  | 'onTime'
  | 'late'
  | 'inTime'
  | 'overdue'
  | 'noRunningDeadline'
  | 'endedOtherwise'

const arrivals: Partial<Readonly<Record<Column, Arrival>>> = {
  online: 'online',
  direct: 'direct',
  carriedOver: 'carriedOver',
}

/** Which files stand in a column: every file has one arrival and one outcome. */
export const placeOfColumn = (
  column: Column,
): { readonly arrival: Arrival | null; readonly outcomes: readonly Outcome[] | null } => {
  if (column === 'total') return { arrival: null, outcomes: null }
  const arrival = arrivals[column]
  if (arrival) return { arrival, outcomes: null }
  if (column === 'finished') return { arrival: null, outcomes: ['early', 'onTime', 'late'] }
  if (column === 'inProgress') return { arrival: null, outcomes: ['inTime', 'overdue', 'noRunningDeadline'] }
  return { arrival: null, outcomes: [column as Outcome] }
}
