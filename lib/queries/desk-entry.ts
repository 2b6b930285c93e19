import type { Person } from '#lib/domain/access/actor.ts'
import type { Recognitions } from '#lib/domain/address/form-addresses.ts'
import { counterFields } from '#lib/domain/case/counter-fields.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { applies } from '#lib/domain/procedure/conditions.ts'
import type { Difference } from '#lib/domain/procedure/difference.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import type { Seen } from '#lib/domain/procedure/merge-typed.ts'
import { conditionInWords, messageFor, warningFor } from '#lib/domain/procedure/messages.ts'
import { withOfferedPlaces } from '#lib/domain/procedure/offered-places.ts'
import { allPapers, papersFor } from '#lib/domain/procedure/papers.ts'
import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { itemInWords } from '#lib/domain/supplement/item-words.ts'
import type { World } from '#lib/outside/world.ts'
import { comparedControl, isCompared, isTicked, seenControl } from '#lib/use-cases/draft/seen-papers.ts'
import { competentElsewhere, type Elsewhere } from './competent-elsewhere.ts'
import type { DrawnQuestion, Message } from './draft-step.ts'
import { drawnAnswers } from './drawn-answers.ts'
import { mayBeMended } from './may-be-mended.ts'
import { type Application, answersOf, openApplication } from './open-application.ts'
import { recognisedIn } from './recognised-addresses.ts'
import { openSupplementRequest } from './supplement-request.ts'

export type SeenPaper = PaperFacts & {
  readonly control: string
  readonly seen: boolean
  /** The box for its original, where a copy is handed in and somebody stands there with the original. */
  readonly compared?: { readonly control: string; readonly ticked: boolean }
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
  /** The units of today that the addresses are in, by control. */
  readonly recognised: Recognitions
  readonly papers: readonly SeenPaper[]
  /** Who stood at the counter; not asked again for a supplement. */
  readonly counter: readonly DrawnQuestion[]
  /** Where the place that was answered belongs to another unit. */
  readonly wrongDoor: Elsewhere | null
  /** As of `DraftStep`. */
  readonly seen: Seen
  readonly differing: readonly Difference[]
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
  { draftId, unsaved }: { draftId: string; unsaved?: Readonly<Record<string, string>> | undefined },
  world: World,
): Promise<DeskEntry | { readonly elsewhere: string } | null> => {
  const stored = await openApplication(actor, draftId, world)
  if (!stored?.isEnteredAtDesk) return null
  if (!stored.isOpen) return { elsewhere: `/can-bo/ho-so/${draftId}` }
  const { procedure, today } = stored
  const { steps } = procedure
  const { mending } = stored
  const counter = mending ? {} : counterFields(stored.channel)
  const fields = { ...procedure.fields, ...counter }
  const mayBeAsked = (name: string) => !mending || mayBeMended(procedure, mending, name)
  const names = [...steps.flatMap((step) => step.fields), ...Object.keys(counter)]
  const { typed, seen, differing } = drawnAnswers(fields, names, stored.typed, unsaved)
  const checked = checkFields({ fields }, names, typed, today)
  const wasTried = stored.attempted.length > 0
  const said = checked.problems.map((problem) => ({
    control: problem.control,
    message: messageFor(fields, problem, typed),
  }))
  return {
    procedure: procedure.shortName,
    channel: stored.channel,
    sections: steps
      .map(({ slug, title, fields: asked }) => ({
        slug,
        title,
        questions: asked.filter(mayBeAsked).map((name) => drawn(fields, name, typed)),
      }))
      .filter(({ questions }) => questions.length > 0),
    typed,
    problems: wasTried ? [...said, ...unseenPapers({ ...stored, typed })] : [],
    warnings: checked.warnings.map((warning) => ({ control: warning.control, message: warningFor(warning) })),
    recognised: await recognisedIn(fields, names, typed),
    papers:
      stored.channel === 'assisted'
        ? []
        : allPapers(procedure)
            .filter(({ code }) => mending?.papers.has(code) ?? true)
            .map((paper) => ({
              ...paper,
              control: seenControl(paper.code),
              seen: isTicked(typed, paper.code),
              ...(stored.channel === 'direct' &&
                paper.form === 'scan' && {
                  compared: { control: comparedControl(paper.code), ticked: isCompared(typed, paper.code) },
                }),
            })),
    counter: Object.keys(counter).map((name) => drawn(fields, name, typed)),
    wrongDoor: await competentElsewhere(
      procedure,
      { answered: checked.answers, unitCode: stored.unitCode },
      world,
    ),
    seen: Object.fromEntries(Object.entries(seen).filter(([name]) => mayBeAsked(name))),
    differing,
    live: { fields, names, context: {}, today },
    supplement: mending
      ? mending.items.map((item) => itemInWords(item, procedure)).join('\n')
      : ((await openSupplementRequest(world.db, draftId))?.reason ?? null),
    caseVersion: stored.caseVersion,
  }
}

const drawn = (fields: Fields, name: string, typed: Typed): DrawnQuestion => {
  const field = fields[name]
  if (!field) throw new RangeError(`a step asks ${name}, which is no question`)
  const condition = conditionInWords(fields, name)
  return {
    name,
    field: withOfferedPlaces(fields, field, typed),
    asked: applies(fields, name, typed),
    ...(condition !== undefined && { condition }),
  }
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
