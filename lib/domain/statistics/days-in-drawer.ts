/** Results that lie longer than this are listed: the person may not know, or cannot come. */
export const longInDrawer = 10

export type DrawerDays = {
  readonly results: number
  /** Null where there is nothing to take the middle or the longest of. */
  readonly medianDays: number | null
  readonly longestDays: number | null
  /** How many lay longer than `longInDrawer` days. */
  readonly tooLong: number
}

/**
 * From how many days each result lay between its arrival at the desk and its return. The median of an even number is the
 * lower of the two in the middle: a day that some result really lay.
 */
export const drawerDays = (days: readonly number[]): DrawerDays => {
  const sorted = days.toSorted((a, b) => a - b)
  return {
    results: sorted.length,
    medianDays: sorted[Math.floor((sorted.length - 1) / 2)] ?? null,
    longestDays: sorted.at(-1) ?? null,
    tooLong: sorted.filter((each) => each > longInDrawer).length,
  }
}
