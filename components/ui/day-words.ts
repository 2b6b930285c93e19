const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const

const atNoonUtc = (day: string): Date => new Date(`${day}T12:00:00Z`)

const inVietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** '2020-09-15' → 'Thứ Ba' */
export const weekdayText = (day: string): string => weekdays[atNoonUtc(day).getUTCDay()] ?? ''

/** Monday is 0: weeks begin with it. */
export const weekdayIndex = (day: string): number => (atNoonUtc(day).getUTCDay() + 6) % 7

/** Calendar days from one day to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atNoonUtc(to).getTime() - atNoonUtc(from).getTime()) / 86_400_000)

/** An ISO instant as a Vietnamese clock and calendar show it. */
export const momentText = (instant: string): { day: string; time: string } => {
  const parts = Object.fromEntries(
    inVietnam.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  )
  return { day: `${parts.day}/${parts.month}/${parts.year}`, time: `${parts.hour}:${parts.minute}` }
}
