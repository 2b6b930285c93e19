import { inputProblemWords, refusalWords } from '#components/case/command-words.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import { readReview } from '#lib/domain/supplement/review.ts'
import type { World } from '#lib/outside/world.ts'
import { type ReviewSheet, reviewSheet } from '#lib/queries/review-sheet.ts'
import { type CommandFailure, runCommand } from '#lib/use-cases/case/run-command.ts'
import { type CarriedOut, movedOn } from '../_sheet/carry-out.ts'
import { askFields } from './ask-fields.ts'
import { restIsFine, reviewInput } from './review-form.ts'

type Form = Readonly<Record<string, string>>

/** As of any command, and: whether the file itself has to be looked at first, because nothing can be asked any more. */
export type ReviewCarriedOut = CarriedOut & { readonly toTheFile?: true }

/** Asks for what was marked. Whatever the form lacks is said at once, beside each point; nothing typed is lost. */
export const carryOutReview = async (
  actor: Person,
  { caseId, form }: { readonly caseId: string; readonly form: Form },
  world: World,
): Promise<ReviewCarriedOut> => {
  const review = await reviewSheet(actor, caseId, world)
  if (!review) return { kind: 'notFound' }
  if ('notNow' in review) return { ...back({}, refusalWords.notAllowedNow), toTheFile: true }
  if (form.intent === restIsFine) return back({})
  const fields = askFields(review.groundNeeded)
  const asked = checkFields({ fields }, Object.keys(fields), form, review.sheet.today)
  const input = { ...reviewInput(form), ...asked.answers }
  const wrong = {
    ...problemsOf(review, form),
    ...Object.fromEntries(asked.problems.map((each) => [each.control, messageFor(fields, each, form)])),
  }
  if (Object.keys(wrong).length > 0) return back(wrong)
  const request = { caseId, version: Number(form.version), command: 'requestSupplement', input } as const
  const outcome = await runCommand(actor, request, world)
  return outcome.ok ? { kind: 'done' } : failed(outcome.error, review)
}

const back = (problems: Readonly<Record<string, string>>, notice?: string) =>
  ({ kind: 'sentBack', problems, ...(notice !== undefined && { notice }) }) as const

/** What the command would find wrong with the marks: by the same rules, in the order of the page. */
const problemsOf = ({ groups }: ReviewSheet, form: Form): Readonly<Record<string, string>> => {
  const points = groups.flatMap((group) => group.points)
  const ready = new Map(points.flatMap(({ reasons }) => reasons.map(({ id, words }) => [id, words] as const)))
  const read = readReview(points, { ...reviewInput(form), ready })
  return read.ok
    ? {}
    : Object.fromEntries(
        Object.entries(read.error).map(([control, code]) => [control, inputProblemWords(code)]),
      )
}

const failed = (failure: CommandFailure, { sheet }: ReviewSheet): ReviewCarriedOut => {
  switch (failure.kind) {
    case 'notFound':
      return failure
    case 'refused':
      return { ...back({}, refusalWords[failure.refusal]), toTheFile: true }
    case 'stale':
      return back({}, movedOn({ ...failure, at: failure.at.toString() }, sheet.today))
    case 'invalid':
      return back(
        Object.fromEntries(
          Object.entries(failure.problems).map(([control, code]) => [control, inputProblemWords(code)]),
        ),
      )
  }
}
