import { applies } from './conditions.ts'
import { feeFor, publishedAmounts } from './fee.ts'
import type { Fields } from './field.ts'
import { papersFor } from './papers.ts'
import type { Procedure } from './procedure.ts'
import { type Chosen, leadingTo, sampleAnswers, samplePicks } from './sample-answers.ts'

/** Longer lists are no question for a page that is read before anything is filled in. */
const mostOptions = 10

/**
 * The questions on which the papers, the fee or the limit of a service hang, in the order of its form: those that its
 * page names, or else found by asking the procedure itself, option by option. So a new service has its checklist
 * without a word about it.
 */
export const tellingQuestions = (procedure: Procedure): readonly string[] => {
  const known = found.get(procedure)
  if (known) return known
  const questions = procedure.page.questions ?? findThem(procedure)
  found.set(procedure, questions)
  return questions
}

/** Definitions never change while the program runs. */
const found = new WeakMap<Procedure, readonly string[]>()

/** Those that are put to this person, as the choices made so far stand. */
export const questionsOf = (procedure: Procedure, chosen: Chosen): readonly string[] => {
  const made = samplePicks(procedure.fields, chosen)
  const isMade = (name: string) => Object.hasOwn(chosen, name)
  const telling = tellingQuestions(procedure)
  return telling.filter((name) => {
    // What hangs on a telling question waits until that one is answered.
    const waits = Object.keys(leadingTo(procedure.fields, name)).some(
      (other) => telling.includes(other) && !isMade(other),
    )
    return !waits && applies(procedure.fields, name, made)
  })
}

/** The choices of an address that are options of these questions; anything else in it is passed over. */
export const readChoices = (procedure: Procedure, given: (name: string) => string | undefined): Chosen => {
  let chosen: Chosen = {}
  for (const name of tellingQuestions(procedure)) {
    const value = given(name)
    if (value === undefined || !optionsOf(procedure.fields, name).includes(value)) continue
    if (questionsOf(procedure, chosen).includes(name)) chosen = { ...chosen, [name]: value }
  }
  return chosen
}

const optionsOf = (fields: Fields, name: string): readonly string[] => {
  const field = fields[name]
  if (field?.kind === 'yesNo') return ['yes', 'no']
  if (field?.kind !== 'choice') return []
  const options = Object.keys(field.options)
  return options.length <= mostOptions ? options : []
}

/** A question may tell only together with another: so each is tried on its own and beside every answer to every other. */
const findThem = (procedure: Procedure): readonly string[] => {
  const { fields, steps } = procedure
  const candidates = steps.flatMap((step) => step.fields).filter((name) => optionsOf(fields, name).length > 1)
  const contexts: readonly Chosen[] = [
    {},
    ...candidates.flatMap((name) => optionsOf(fields, name).map((option) => ({ [name]: option }))),
  ]
  return candidates.filter((name) => contexts.some((context) => makesADifference(procedure, name, context)))
}

const makesADifference = (procedure: Procedure, name: string, context: Chosen): boolean => {
  const around = { ...leadingTo(procedure.fields, name), ...context }
  const outcomes = optionsOf(procedure.fields, name).flatMap((option) => {
    const chosen = { ...around, ...leadingTo(procedure.fields, name), [name]: option }
    return applies(procedure.fields, name, samplePicks(procedure.fields, chosen))
      ? [outcomeOf(procedure, chosen)]
      : []
  })
  return new Set(outcomes).size > 1
}

const outcomeOf = (procedure: Procedure, chosen: Chosen): string => {
  const answers = sampleAnswers(procedure.fields, chosen)
  const { days, count } = procedure.timeLimit(answers)
  return JSON.stringify([
    papersFor(procedure, answers).map(({ code }) => code),
    feeFor(procedure, answers, publishedAmounts).total,
    days,
    count,
  ])
}
