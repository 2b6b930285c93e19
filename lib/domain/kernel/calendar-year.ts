/** How sure a fact is: 'high' was read in the decision itself, 'low' is a projection, 'unknown' is not decided. */
export type Confidence = 'high' | 'mediumHigh' | 'medium' | 'low' | 'unknown'

/**
 * A bridge day off and the Saturday worked for it. Decided each year for officials who rest on Saturdays and
 * Sundays; the Saturday may lie before the day off, and in another year.
 */
export type Swap = {
  readonly off: string
  readonly workedSaturday: string
  readonly source: string
  readonly confidence: Confidence
}

/** A day of which nobody has decided whether it is off. It counts as an ordinary day until somebody does. */
export type UndecidedDay = {
  readonly date: string
  readonly name: string
  readonly dayOff: 'unknown'
  readonly source: string
}

/** The days off of one year, as data with their source. Days are ISO strings. */
export type CalendarYear = {
  readonly year: number
  /** Whether the schedule of the year was published, or only follows from the law. */
  readonly schedule: 'published' | 'unknown'
  readonly confidence: Confidence
  readonly source: string
  /** Day → name, those on a weekend and those taken in exchange for them ("nghỉ bù") included. */
  readonly daysOff: Readonly<Record<string, string>>
  readonly swaps: readonly Swap[]
  readonly undecided: readonly UndecidedDay[]
}
