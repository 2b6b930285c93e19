import { questions, visibleSteps } from '../procedure/journey.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { type SummaryLine, summaryOf } from '../procedure/summary.ts'
import { typedIn } from '../procedure/typed.ts'
import type { Submission } from './checklist.ts'

/** An answer before and after, line by line as people read it; none where the question was not put or not answered. */
export type Change = {
  readonly name: string
  readonly label: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export type Changes = {
  readonly changed: readonly Change[]
  /** The labels of the questions whose answers stayed. */
  readonly unchanged: readonly { readonly name: string; readonly label: string }[]
}

/** What a supplement changed in a declaration, in the order of the form. */
export const changesBetween = (procedure: Procedure, before: Submission, after: Submission): Changes => {
  const [old, now] = [linesOf(procedure, before), linesOf(procedure, after)]
  const names = procedure.steps.flatMap((step) => step.fields)
  const all = names.flatMap((name): Change[] => {
    const line = now.get(name) ?? old.get(name)
    if (!line) return []
    return [{ name, label: line.label, before: wordsOf(old.get(name)), after: wordsOf(now.get(name)) }]
  })
  const isSame = ({ before: was, after: is }: Change) =>
    was.length === is.length && was.every((line, i) => line === is[i])
  return {
    changed: all.filter((change) => !isSame(change)),
    unchanged: all.filter(isSame).map(({ name, label }) => ({ name, label })),
  }
}

const linesOf = (procedure: Procedure, { typed, answers }: Submission): ReadonlyMap<string, SummaryLine> =>
  new Map(
    summaryOf(procedure, typed, answers)
      .flatMap((section) => section.lines)
      .map((line) => [line.name, line]),
  )

const wordsOf = (line: SummaryLine | undefined): readonly string[] => {
  if (line === undefined) return []
  if (line.kind === 'answer') return line.value === undefined ? [] : [line.value]
  return line.rows.map((row) => row.filter((cell) => cell !== '').join(', '))
}

/** Whether the question holds something else than it did, as typed: a correction of an accent counts. */
export const isMended = (
  procedure: Procedure,
  name: string,
  before: Submission['typed'],
  now: Submission['typed'],
): boolean => {
  const controls = [...Object.keys(before), ...Object.keys(now)].filter(
    (control) => control === name || control.startsWith(`${name}.`),
  )
  const isPut = (typed: Submission['typed']) =>
    visibleSteps(procedure, typed).some((step) => questions(procedure, step, typed).includes(name))
  return (
    isPut(before) !== isPut(now) ||
    controls.some((control) => typedIn(before, control).trim() !== typedIn(now, control).trim())
  )
}
