import { checkFields } from './check.ts'
import { completeAnswers } from './complete-answers.ts'
import { feeFor, publishedAmounts } from './fee.ts'
import type { Fields, NameOf, TableField } from './field.ts'
import { frontier, questions, visibleSteps } from './journey.ts'
import { papersFor } from './papers.ts'
import type { Problem } from './problem.ts'
import type { Procedure } from './procedure.ts'
import { saveTyped } from './save-typed.ts'
import type { Typed } from './typed.ts'

/** What must come of an example. `fee` in đồng. */
export type Outcome = {
  readonly steps: readonly string[]
  readonly papers: readonly string[]
  readonly fee: number
  readonly days: number
}

/** One person's way through a procedure, for tests and demonstrations. */
export type Example = {
  /** The slug of the service. */
  readonly service: string
  readonly title: string
  /** ISO day on which it is typed. */
  readonly on: string
  readonly typed: Typed
  readonly expected: Outcome
}

type CellsOf<N extends string, T> = T extends TableField
  ? `${N}.${number}.${keyof T['columns'] & string}`
  : never

/** The control names of a form. */
type ControlOf<F extends Fields> = {
  [N in NameOf<F>]: F[N] extends TableField ? CellsOf<N, F[N]> : N
}[NameOf<F>]

type CheckedExample<F extends Fields> = Omit<Example, 'service' | 'typed'> & {
  readonly typed: { readonly [C in ControlOf<F>]?: string }
}

/** Examples whose control names the compiler holds against the procedure's. */
export const examplesOf = <F extends Fields>(
  { slug }: { readonly fields: F; readonly slug: string },
  ...examples: readonly CheckedExample<F>[]
): readonly Example[] =>
  examples.map((example) => ({
    ...example,
    service: slug,
    typed: { ...example.typed } as Typed,
  }))

export type Walk = {
  readonly steps: readonly string[]
  /** The questions that were put. */
  readonly asked: readonly string[]
  readonly problems: readonly Problem[]
  readonly typed: Typed
}

/**
 * Goes through the steps as a person does, page by page: opens the frontier, types there what the example says, goes
 * on. Stops at the first page that is not accepted.
 */
export const walk = (procedure: Procedure, { typed: wanted, on }: Example): Walk => {
  const steps: string[] = []
  const asked: string[] = []
  let typed: Typed = {}
  for (let step = frontier(procedure, typed, on); step; step = frontier(procedure, typed, on)) {
    typed = saveTyped(procedure.fields, step.fields, typed, Object.entries(wanted))
    const { problems } = checkFields(procedure, step.fields, typed, on)
    if (problems.length > 0) return { steps, asked, problems, typed }
    steps.push(step.slug)
    asked.push(...questions(procedure, step, typed))
  }
  return { steps, asked, problems: [], typed }
}

/** What comes of a finished form, to be held against `expected`; undefined while it is not finished. */
export const outcomeOf = (procedure: Procedure, typed: Typed, on: string): Outcome | undefined => {
  const complete = completeAnswers(procedure, typed, on)
  if (!complete.ok) return undefined
  const answers = complete.value
  return {
    steps: visibleSteps(procedure, typed).map((step) => step.slug),
    papers: papersFor(procedure, answers).map((paper) => paper.code),
    fee: feeFor(procedure, answers, publishedAmounts).total,
    days: procedure.timeLimit(answers).days,
  }
}
