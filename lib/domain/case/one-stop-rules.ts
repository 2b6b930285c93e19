/** What the one-stop decree of a period says about clocks and forms. Days are ISO strings, numbers of days working days. */
export type OneStopRules = {
  /** The decrees and circulars, as they are cited. */
  readonly ref: string
  /** First and last day on which they are in force; no `to`: until further notice. */
  readonly valid: { readonly from: string; readonly to?: string }
  /** Working hours within which what was sent online is answered. */
  readonly answerHours: number
  /** 'HH:MM': paper accepted before it goes to the division the same day, later paper the next morning. */
  readonly handOverUntil: string
  /** Working days from acceptance within which a division has to ask for what is missing. */
  readonly supplementNoticeDays: number
  /** What happens to the limit when the missing papers have come. */
  readonly supplementClock: SupplementClock
  /** How often a new appointment may be made for one file. */
  readonly reappointments: number
  /** How many working days before the due date the apology is sent at the latest. */
  readonly apologyLeadDays: number
  /** Whose forms are printed: TT 01/2018/TT-VPCP (six) or TT 03/2025/TT-VPCP (seven). */
  readonly slipSet: '2018' | '2025'
  readonly confidence: 'high' | 'medium' | 'low'
  /** Vietnamese, for administrators: what is not known, and what is done meanwhile. */
  readonly unknown?: string
}

/** 'restart' counts the whole limit again, 'pause' only what was left of it. */
export type SupplementClock = 'restart' | 'pause'
