import { type Status, statuses } from '#lib/domain/case/status.ts'

export const sampleToday = '2020-09-14'

export type SampleCase = {
  readonly code: string
  readonly person: string
  readonly procedure: string
  readonly status: Status
  readonly dueOn: string
  readonly holder: string | undefined
}

const people = [
  'Nguyễn Thị Ánh Nguyệt',
  'Trần Văn Bảo',
  'Lê Hoàng Yến',
  'Phạm Quốc Đạt',
  'Võ Thị Ngọc Diễm',
  'K’Brêu',
]
const dueDays = ['2020-09-11', '2020-09-14', '2020-09-15', '2020-09-16', '2020-09-21', '2020-09-24']

/** A queue with a file in every status, in the order of their due dates. */
export const sampleQueue: readonly SampleCase[] = statuses.map((status, i) => ({
  code: `000.00.20.H20-200831-${String(i + 1).padStart(4, '0')}`,
  person: people[i % people.length] ?? '',
  procedure: i % 4 === 3 ? 'Bản sao trích lục hộ tịch' : 'Phiếu lý lịch tư pháp',
  status,
  dueOn: dueDays[Math.floor(i / 2)] ?? sampleToday,
  holder: i % 3 === 0 ? undefined : 'Đặng Minh Khoa',
}))
