/** An instant as the national platform writes it: yyyyMMddHHmmss in Việt Nam. */
export const nationalInstant = (instant: Temporal.Instant): string =>
  instant
    .toZonedDateTimeISO('Asia/Ho_Chi_Minh')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace(/\D/g, '')

/** A day without an hour, in the same form: its first second. */
export const nationalDay = (isoDay: string): string => `${isoDay.replaceAll('-', '')}000000`
