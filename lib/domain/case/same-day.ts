/** Minutes of office time, before the office closes, in which a file with a same-day limit presses. */
const lastMinutes = 120

/**
 * Whether the due date of a file is a reason to hurry anybody. What has to be answered the same day is due today, or on
 * the next working day, from the moment it comes: that is its limit and no sign of danger, and warnings that come with
 * every file are read by nobody. It presses in the last two working hours of its due day, and when it is overdue.
 *
 * @param daysLeft working days until the due date, negative when overdue
 * @param minutesToday minutes of office time left today
 */
export const pressesYet = (file: {
  readonly limitDays: number | null
  readonly daysLeft: number
  readonly minutesToday: number
}): boolean =>
  file.limitDays !== 0 || file.daysLeft < 0 || (file.daysLeft === 0 && file.minutesToday <= lastMinutes)
