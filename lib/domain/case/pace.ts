/** What somebody has finished lately, and in how many working days. */
export type Pace = { readonly finished: number; readonly workingDays: number }

/**
 * Which files will be late if work goes on as it did: done in the order of their due dates, each takes its share of
 * working days. `daysLeft` are the working days that are left to each open file, in that order. Somebody of whom
 * nothing is known yet (nothing finished) promises nothing: null.
 *
 * With five finished in twenty days, the third file is done on the twelfth day.
 */
export const lateAtThisPace = (
  daysLeft: readonly number[],
  { finished, workingDays }: Pace,
): readonly boolean[] | null => {
  if (finished === 0 || workingDays === 0) return null
  const daysEach = workingDays / finished
  return daysLeft.map((left, i) => Math.ceil((i + 1) * daysEach) > left + 1)
}
