/** Where the law's days are counted. */
export const zone = 'Asia/Ho_Chi_Minh'

export type Clock = { readonly now: () => Temporal.Instant }

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands until it is set: for scenarios and tests. */
export const settableClock = (
  start: string,
): Clock & { readonly set: (instant: Temporal.Instant) => void } => {
  let current = Temporal.Instant.from(start)
  return {
    now: () => current,
    set: (instant) => {
      current = instant
    },
  }
}

/** The day in Vietnam at an instant. */
export const dayOf = (instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(zone).toPlainDate()

export const today = (clock: Clock): Temporal.PlainDate => dayOf(clock.now())

/** PostgreSQL's `timestamptz` through the driver. */
export const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)
export const toInstant = (date: Date): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime())

/** PostgreSQL's `date` through the driver: midnight UTC. */
export const fromDbDay = (date: Date): Temporal.PlainDate =>
  Temporal.PlainDate.from(date.toISOString().slice(0, 10))
export const toDbDay = (day: Temporal.PlainDate): Date => new Date(`${day.toString()}T00:00:00Z`)
