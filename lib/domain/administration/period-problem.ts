import { formatDate } from '#lib/domain/kernel/civil-date.ts'

/** First and last day, ISO; undefined: without end. */
export type Period = { readonly from: string; readonly to: string | undefined }

/**
 * What stands against writing a period, as a control and a sentence. What has begun was applied to files: it may only
 * be ended, from yesterday on (so that somebody who leaves is gone today), and what has ended stays as it was.
 */
export const periodProblem = (
  before: Period | null,
  after: Period,
  { isElseChanged, hasEnd, today }: { isElseChanged: boolean; hasEnd: boolean; today: string },
): { readonly control: 'validFrom' | 'validTo'; readonly message: string } | null => {
  if (after.to !== undefined && after.to < after.from)
    return { control: 'validTo', message: 'Ngày kết thúc không thể trước ngày bắt đầu.' }
  if (before === null || before.from >= today) return null
  if (before.to !== undefined && before.to < today)
    return {
      control: 'validFrom',
      message: `Mục này đã kết thúc ngày ${formatDate(before.to)}, không sửa được nữa.`,
    }
  if (isElseChanged || after.from !== before.from)
    return {
      control: 'validFrom',
      message: hasEnd
        ? `Mục này đã áp dụng từ ${formatDate(before.from)}: chỉ đặt được ngày kết thúc. Muốn đổi thì kết thúc mục này rồi thêm mục mới.`
        : `Mục này đã áp dụng từ ${formatDate(before.from)} nên giữ nguyên. Muốn đổi thì thêm mục mới từ ngày khác.`,
    }
  if (after.to !== undefined && after.to !== before.to && after.to < yesterdayOf(today))
    return {
      control: 'validTo',
      message: 'Chỉ kết thúc được từ hôm qua trở đi: những ngày trước đã áp dụng rồi.',
    }
  return null
}

const yesterdayOf = (today: string): string => {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** Where a period stands on a day. */
export const stateOn = ({ from, to }: Period, today: string): 'coming' | 'current' | 'ended' =>
  today < from ? 'coming' : to !== undefined && to < today ? 'ended' : 'current'
