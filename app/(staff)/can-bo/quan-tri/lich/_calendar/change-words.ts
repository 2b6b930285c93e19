import type { Tone } from '#components/ui/Tag.tsx'
import type { Confidence } from '#lib/domain/kernel/calendar-year.ts'
import type { ChangeLine, ChangeState } from '#lib/queries/calendar/change-lines.ts'

/** What a day is decided to be. */
export const kindWords: Readonly<Record<ChangeLine['kind'], string>> = {
  holiday: 'Nghỉ lễ, tết',
  swappedDayOff: 'Nghỉ hoán đổi',
  workedSaturday: 'Thứ Bảy làm bù',
  workingDay: 'Ngày làm việc',
}

export const stateWords: Readonly<Record<ChangeState, { words: string; tone: Tone }>> = {
  proposed: { words: 'Chờ duyệt', tone: 'amber' },
  approved: { words: 'Đã duyệt', tone: 'leaf' },
  rejected: { words: 'Không duyệt', tone: 'plain' },
  superseded: { words: 'Đã có thay đổi sau', tone: 'plain' },
}

/** How sure a day or a year is. */
export const sureWords: Readonly<Record<Confidence, string>> = {
  high: 'Chắc chắn, các nguồn khớp nhau',
  mediumHigh: 'Khá chắc, nguồn thứ cấp khớp nhau',
  medium: 'Một nguồn thứ cấp, chưa đối chiếu văn bản',
  low: 'Dự tính, chưa có văn bản',
  unknown: 'Chưa biết, chưa ai quyết định',
}
