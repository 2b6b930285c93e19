/** How much working time a file has left, from what cannot wait to what has no clock. */
export const timesLeft = ['late', 'today', 'soon', 'enough', 'noClock'] as const
export type TimeLeft = (typeof timesLeft)[number]

/** Up to so many working days are soon. */
export const soonDays = 2

/** The last working minutes of the desk's answer: what has no more has to be done now. */
export const lastAnswerMinutes = 120

/** By the working days that are left (0 on the due date itself, negative when overdue); null where no clock runs. */
export const timeLeft = (workingDays: number | null): TimeLeft => {
  if (workingDays === null) return 'noClock'
  if (workingDays < 0) return 'late'
  if (workingDays === 0) return 'today'
  return workingDays <= soonDays ? 'soon' : 'enough'
}

/** By the working minutes in which the desk still answers in time; negative when it no longer can. */
export const answerTimeLeft = (workingMinutes: number): TimeLeft => {
  if (workingMinutes < 0) return 'late'
  return workingMinutes <= lastAnswerMinutes ? 'today' : 'enough'
}
