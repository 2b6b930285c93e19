/** Where a complaint stands; ISO days. */
export type ComplaintDays = {
  readonly acceptBy: string
  readonly acceptedOn: string | null
  /** Null until it is taken up. */
  readonly answerBy: string | null
  readonly answeredOn: string | null
}

export type ComplaintState = {
  readonly step: 'toAccept' | 'toAnswer' | 'answered'
  /** By when the present step is due, or the last one was. */
  readonly dueOn: string
  /** The present step is late, or the answer came late. */
  readonly isLate: boolean
}

/** What has to be done next, by when, and whether that is late on `today` (an ISO day). */
export const complaintState = (
  { acceptBy, acceptedOn, answerBy, answeredOn }: ComplaintDays,
  today: string,
): ComplaintState => {
  if (acceptedOn === null || answerBy === null)
    return { step: 'toAccept', dueOn: acceptBy, isLate: acceptBy < today }
  return answeredOn === null
    ? { step: 'toAnswer', dueOn: answerBy, isLate: answerBy < today }
    : { step: 'answered', dueOn: answerBy, isLate: answerBy < answeredOn }
}
