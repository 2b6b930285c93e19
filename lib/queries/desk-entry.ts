import type { Person } from '#lib/domain/access/actor.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { applies } from '#lib/domain/procedure/conditions.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { conditionInWords, messageFor, warningFor } from '#lib/domain/procedure/messages.ts'
import { allPapers, papersFor } from '#lib/domain/procedure/papers.ts'
import type { PaperFacts, Procedure } from '#lib/domain/procedure/procedure.ts'
import { saveTyped } from '#lib/domain/procedure/save-typed.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { World } from '#lib/outside/world.ts'
import { isTicked, seenControl } from '#lib/use-cases/draft/seen-papers.ts'
import type { DrawnQuestion, Message } from './draft-step.ts'
import { type Application, answersOf, openApplication } from './open-application.ts'
import { openSupplementRequest } from './supplement-request.ts'

export type SeenPaper = PaperFacts & {
  readonly control: string
  readonly seen: boolean
  /** In which case it is asked for. */
  readonly whenInWords?: string
}

export type DeskEntry = {
  readonly procedure: string
  readonly channel: string
  readonly sections: readonly {
    readonly slug: string
    readonly title: string
    readonly questions: readonly DrawnQuestion[]
  }[]
  readonly typed: Typed
  readonly problems: readonly Message[]
  readonly warnings: readonly Message[]
  readonly papers: readonly SeenPaper[]
  readonly version: number
  readonly live: {
    readonly fields: Fields
    readonly names: readonly string[]
    readonly context: Typed
    readonly today: string
  }
  readonly supplement: string | null
  /** The version of the case that a supplement answers; null before the first submission. */
  readonly caseVersion: number | null
}

/**
 * A walk-in entry: all questions of the procedure on one page. Answers a path to go to instead once it is submitted;
 * null for everybody but the clerk who enters it.
 */
export const deskEntry = async (
  actor: Person,
  { draftId, unsaved }: { draftId: string; unsaved?: Typed | undefined },
  world: World,
): Promise<DeskEntry | { readonly elsewhere: string } | null> => {
  const stored = await openApplication(actor, draftId, world)
  if (!stored?.isEnteredAtDesk) return null
  if (!stored.isOpen) return { elsewhere: `/can-bo/ho-so/${draftId}` }
  const { procedure, today } = stored
  const { fields, steps } = procedure
  const names = steps.flatMap((step) => step.fields)
  const typed = unsaved ? saveTyped(fields, names, stored.typed, Object.entries(unsaved)) : stored.typed
  const checked = checkFields(procedure, names, typed, today)
  const wasTried = stored.attempted.length > 0
  const said = checked.problems.map((problem) => ({
    control: problem.control,
    message: messageFor(fields, problem, typed),
  }))
  return {
    procedure: procedure.shortName,
    channel: stored.channel,
    sections: steps.map(({ slug, title, fields: asked }) => ({
      slug,
      title,
      questions: asked.map((name) => drawn(procedure, name, typed)),
    })),
    typed,
    problems: wasTried ? [...said, ...unseenPapers({ ...stored, typed })] : [],
    warnings: checked.warnings.map((warning) => ({ control: warning.control, message: warningFor(warning) })),
    papers:
      stored.channel === 'assisted'
        ? []
        : allPapers(procedure).map((paper) => ({
            ...paper,
            control: seenControl(paper.code),
            seen: isTicked(typed, paper.code),
          })),
    version: stored.version,
    live: { fields, names, context: {}, today },
    supplement: (await openSupplementRequest(world.db, draftId))?.reason ?? null,
    caseVersion: stored.caseVersion,
  }
}

const drawn = ({ fields }: Procedure, name: string, typed: Typed): DrawnQuestion => {
  const field = fields[name]
  if (!field) throw new RangeError(`a step asks ${name}, which is no question`)
  const condition = conditionInWords(fields, name)
  return { name, field, asked: applies(fields, name, typed), ...(condition !== undefined && { condition }) }
}

/** Once the answers tell which papers are asked for: those that nobody has ticked. */
const unseenPapers = (application: Application): readonly Message[] => {
  const answers = answersOf(application)
  if (!answers || application.channel === 'assisted') return []
  return papersFor(application.procedure, answers)
    .filter((paper) => !paper.optional && !isTicked(application.typed, paper.code))
    .map((paper) => ({
      control: seenControl(paper.code),
      message: `Đánh dấu khi đã có giấy tờ này: ${paper.name}.`,
    }))
}
