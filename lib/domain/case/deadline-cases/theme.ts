/**
 * Cases that come from one rule, as a table: a line of column names, then a line per file, columns between `|`. Columns that no line of
 * a table needs are left out.
 *
 * - received: day and time of acceptance in Vietnam
 * - limit: 5w is five working days, 10c ten calendar days, 0w<15:00 the same day when accepted before 15:00
 * - events: in order, a verb and a value each. `halt` a day, while the person is asked for more; `restart` or `resume` a
 *   day (and time), when the file is complete again; `lengthen` to a limit; `consult` day>until; `apologise` day>new day
 * - due: the day, or none while no deadline runs
 * - appointed, apology: the day of a new appointment, and whether the apology for it came in time or late
 * - ledger: days counted + days not counted, the day of receipt aside, since the clock last started
 * - why: what the case shows
 * - marked: days whose reason in the ledger is looked at
 */
export type Theme = {
  readonly title: string
  /** Where the rule stands. */
  readonly article: string
  readonly table: string
}
