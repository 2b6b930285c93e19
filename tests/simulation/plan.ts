import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { feeFor, publishedAmounts } from '#lib/domain/procedure/fee.ts'
import { answersFor, type Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { Channel } from '#lib/use-cases/draft/start-application.ts'
import type { MadeUpPerson } from '#scripts/scenarios/people.ts'

/** What the desk will find in a file that it opens. */
export type DeskFate =
  | 'complete'
  | 'lacking'
  | 'lackingTwice'
  | 'neverMended'
  | 'unpaid'
  | 'wrong'
  | 'elsewhere'

/** What comes up while the division works on it. */
export type DivisionFate =
  | 'plain'
  | 'lacking'
  | 'lackingTwice'
  | 'consulted'
  | 'answeredLate'
  | 'lengthened'
  | 'unpaid'
  | 'sentBack'
  | 'unsigned'
  | 'recalled'
  | 'released'
  | 'refused'
  | 'stopped'

/** Where a file is forgotten until it is late. */
export type Neglect = 'takeUp' | 'propose' | 'approve' | 'sign'

/** One application and all that chance has in store for it, drawn before the month begins. */
export type Plan = {
  readonly key: string
  readonly channel: Channel
  readonly arrivesAt: Temporal.Instant
  readonly person: MadeUpPerson
  readonly typed: Typed
  /** In đồng. */
  readonly fee: number
  readonly atDesk: DeskFate
  readonly inDivision: DivisionFate
  readonly neglected: Neglect | null
  /** The person takes it back in the evening of the day on which it came, or on which it was taken up. */
  readonly withdrawn: 'atOnce' | 'later' | null
  /** Which of the two officers has the habit of taking such files. */
  readonly officer: 0 | 1
  /** Working days between taking up and proposing. */
  readonly workDays: number
  /** Days until the person mends, and working days until another body answers or the result is collected. */
  readonly mendDays: number
  readonly answerDays: number
  readonly collectDays: number
  readonly resultIsWrong: boolean
  readonly papersGetLost: boolean
}

/** The limit and the fee that follow from what was declared. */
export const costsOf = (procedure: Procedure, typed: Typed, day: string): { days: number; fee: number } => {
  const complete = completeAnswers(procedure, typed, day)
  if (!complete.ok) throw new Error(`filled in wrongly at ${complete.error.step}`)
  const answers = answersFor(complete.value)
  return { days: procedure.timeLimit(answers).days, fee: feeFor(procedure, answers, publishedAmounts).total }
}
