import type { AnyAnswers } from './answers.ts'
import { type FeeAmounts, feeFor } from './fee.ts'
import { papersFor } from './papers.ts'
import type { Fee, PaperFacts, Procedure } from './procedure.ts'
import { type Chosen, sampleAnswers } from './sample-answers.ts'
import { questionsOf } from './telling-questions.ts'

/** What a service asks of one person, reckoned before that person has filled in anything. */
export type Checklist = {
  readonly papers: readonly PaperFacts[]
  /** Codes of papers that hang on what only the form asks (who else joins, what changes): asked for in their case. */
  readonly perhaps: readonly string[]
  readonly fee: Fee
  readonly limit: ReturnType<Procedure['timeLimit']>
  /** Numbers that the fee was reckoned with, by question: the least of each. */
  readonly reckonedWith: readonly { readonly name: string; readonly count: number }[]
}

/**
 * From the very functions that decide about an application; undefined while a question that matters is open.
 *
 * @param amounts in force, where and when the application would be sent in
 */
export const checklistFor = (
  procedure: Procedure,
  chosen: Chosen,
  amounts: FeeAmounts,
): Checklist | undefined => {
  if (questionsOf(procedure, chosen).some((name) => !Object.hasOwn(chosen, name))) return undefined
  const answers = sampleAnswers(procedure.fields, chosen)
  const fee = feeFor(procedure, answers, amounts)
  return {
    papers: papersFor(procedure, answers),
    perhaps: undecided(procedure, chosen, answers),
    fee,
    limit: procedure.timeLimit(answers),
    reckonedWith: Object.entries(procedure.fields).flatMap(([name, field]) =>
      field.kind === 'count' &&
      Object.hasOwn(answers, name) &&
      feeFor(procedure, { ...answers, [name]: field.max }, amounts).total !== fee.total
        ? [{ name, count: field.min }]
        : [],
    ),
  }
}

/** Not asked for as far as is known, by a rule that looked at more than the questions of the checklist. */
const undecided = (procedure: Procedure, chosen: Chosen, answers: AnyAnswers): readonly string[] =>
  procedure.papers.flatMap(({ code, when }) => {
    const looked = new Set<string>()
    const watched = new Proxy(answers, {
      get: (given, name) => {
        looked.add(String(name))
        return Reflect.get(given, name)
      },
    })
    const isAsked = when?.(watched) ?? true
    const isDecided = [...looked].every((name) => Object.hasOwn(chosen, name) || isPicked(procedure, name))
    return isAsked || isDecided ? [] : [code]
  })

/** Questions with few answers are questions of the checklist, or make no difference. */
const isPicked = ({ fields }: Procedure, name: string): boolean =>
  ['choice', 'yesNo', 'consent'].includes(fields[name]?.kind ?? '')
