import { commandFields, controlOf, typedFor } from '#components/case/command-fields.ts'
import { commandWords, inputProblemWords, refusalWords } from '#components/case/command-words.ts'
import { momentText } from '#components/ui/day-words.ts'
import { type Person, standsInFor } from '#lib/domain/access/actor.ts'
import { type Command, decide } from '#lib/domain/case/workflow.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import type { World } from '#lib/outside/world.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { type CommandFailure, runCommand } from '#lib/use-cases/case/run-command.ts'
import { surroundingsOf } from './surroundings.ts'

export type CarriedOut =
  | { readonly kind: 'done' }
  | { readonly kind: 'notFound' }
  /** Back to the page: sentences by control, and one for its head. */
  | {
      readonly kind: 'sentBack'
      readonly problems: Readonly<Record<string, string>>
      readonly notice?: string
    }

/**
 * Carries out a command as it was posted. What the table refuses and what somebody else did first is said before what is
 * wrong with the form: nobody should mend an answer that is no longer asked for.
 *
 * @param extra what the form does not carry as text, such as the id of an uploaded scan
 */
export const carryOut = async (
  actor: Person,
  posted: {
    readonly caseId: string
    readonly command: CaseCommand
    readonly form: Readonly<Record<string, string>>
  },
  world: World,
  extra: Readonly<Record<string, string>> = {},
): Promise<CarriedOut> => {
  const { caseId, command, form } = posted
  const sheet = await caseSheet(actor, caseId, world)
  if (!sheet) return { kind: 'notFound' }
  const version = Number(form.version)
  const last = sheet.history.at(-1)
  if (version !== sheet.version && last)
    return moved({ by: last.by, command: last.command, at: last.at }, sheet.today)
  const decision = decide(sheet.facts, {
    command,
    roles: sheet.roles,
    actorId: actor.accountId,
    standsInFor: standsInFor(actor),
    today: sheet.today,
  })
  if (!decision.ok) return { kind: 'sentBack', problems: {}, notice: refusalWords[decision.error] }

  const fields = commandFields(command, surroundingsOf(sheet))
  const typed = typedFor(command, form)
  const { answers, problems } = checkFields({ fields }, Object.keys(fields), typed, sheet.today)
  const sentences = Object.fromEntries(
    problems.map((problem) => [controlOf(command, problem.control), messageFor(fields, problem, typed)]),
  )
  if (command === 'registerResult' && !extra.scanId) {
    sentences[controlOf(command, 'scan')] = inputProblemWords('scanRequired')
  }
  if (Object.keys(sentences).length > 0) return { kind: 'sentBack', problems: sentences }
  const outcome = await runCommand(
    actor,
    { caseId, version, command, input: { ...answers, ...extra } },
    world,
  )
  return outcome.ok ? { kind: 'done' } : failed(command, outcome.error, sheet.today)
}

const failed = (command: CaseCommand, failure: CommandFailure, today: string): CarriedOut => {
  switch (failure.kind) {
    case 'notFound':
      return failure
    case 'refused':
      return { kind: 'sentBack', problems: {}, notice: refusalWords[failure.refusal] }
    case 'stale':
      return moved({ ...failure, at: failure.at.toString() }, today)
    case 'invalid':
      return {
        kind: 'sentBack',
        problems: Object.fromEntries(
          Object.entries(failure.problems).map(([name, code]) => [
            controlOf(command, name === 'scanId' ? 'scan' : name),
            inputProblemWords(code),
          ]),
        ),
      }
  }
}

/** Somebody was first: who, what and when. */
const moved = (
  first: { readonly by: string | null; readonly command: Command; readonly at: string },
  today: string,
): CarriedOut => ({ kind: 'sentBack', problems: {}, notice: movedOn(first, today) })

export const movedOn = (
  first: { readonly by: string | null; readonly command: Command; readonly at: string },
  today: string,
): string => {
  const { day, time } = momentText(first.at)
  const when = day === formatDate(today) ? `lúc ${time}` : `lúc ${time} ngày ${day}`
  const who = first.by ?? 'Hệ thống'
  return `${who} ${commandWords[first.command].did} ${when}; trang đã được tải lại với tình trạng mới.`
}
