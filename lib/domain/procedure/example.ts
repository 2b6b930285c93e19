import type { Answers } from './answers.ts'
import { checkFields } from './check.ts'
import { completeAnswers } from './complete-answers.ts'
import { feeFor } from './fee.ts'
import type { Fields, NameOf, TableField } from './field.ts'
import { frontier, isReachable, questions, visibleSteps } from './journey.ts'
import { papersFor } from './papers.ts'
import type { Problem } from './problem.ts'
import type { Procedure } from './procedure.ts'
import { saveTyped } from './save-typed.ts'
import type { Typed } from './typed.ts'

type CellsOf<N extends string, T> = T extends TableField
  ? `${N}.${number}.${keyof T['columns'] & string}`
  : never

/** The control names of a form. */
export type ControlOf<F extends Fields> = {
  [N in NameOf<F>]: F[N] extends TableField ? CellsOf<N, F[N]> : N
}[NameOf<F>]

/** One person's way through a procedure, for tests and demonstrations: what they type and what must come of it. */
export type Example<F extends Fields = Fields> = {
  readonly title: string
  /** ISO day on which it is typed. */
  readonly on: string
  readonly typed: { readonly [C in ControlOf<F>]?: string }
  readonly expected: {
    readonly steps: readonly string[]
    readonly papers: readonly string[]
    /** In đồng. */
    readonly fee: number
    readonly days: number
  }
}

/** Examples whose control names the compiler holds against the procedure. */
export const examplesOf = <F extends Fields>(
  _: Procedure<F>,
  ...examples: readonly Example<F>[]
): readonly Example<F>[] => examples

export type Walk = {
  readonly steps: readonly string[]
  readonly asked: readonly string[]
  readonly problems: readonly Problem[]
  readonly typed: Typed
}

/**
 * Goes through the steps as a person does, page by page: opens the frontier, types what the example says for that
 * page, goes on. Stops at the first page that is not accepted.
 */
export const walk = <F extends Fields>(procedure: Procedure<F>, example: Example<F>): Walk => {
  const { on } = example
  const wanted = Object.entries(example.typed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const steps: string[] = []
  const asked: string[] = []
  let typed: Typed = {}
  for (;;) {
    const step = frontier(procedure, typed, on)
    if (!step || !isReachable(procedure, typed, step.slug, on)) return { steps, asked, problems: [], typed }
    typed = saveTyped(procedure.fields, step.fields, typed, wanted)
    const { problems } = checkFields(procedure, step.fields, typed, on)
    if (problems.length > 0) return { steps, asked, problems, typed }
    steps.push(step.slug)
    asked.push(...questions(procedure, step, typed))
  }
}

/** What came of a finished example, to be held against its expectations. */
export const outcomeOf = <F extends Fields>(
  procedure: Procedure<F>,
  { typed, on }: { typed: Typed; on: string },
) => {
  const complete = completeAnswers(procedure, typed, on)
  if (!complete.ok) return undefined
  const answers: Answers<F> = complete.value
  return {
    steps: visibleSteps(procedure, typed).map((step) => step.slug),
    papers: papersFor(procedure, answers).map((paper) => paper.code),
    fee: Number(feeFor(procedure, answers).total),
    days: procedure.timeLimit(answers).days,
  }
}
