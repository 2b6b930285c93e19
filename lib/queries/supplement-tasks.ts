import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { applies } from '#lib/domain/procedure/conditions.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import { itemLabel } from '#lib/domain/supplement/item-words.ts'
import { otherPaper, pointName } from '#lib/domain/supplement/point.ts'
import type { World } from '#lib/outside/world.ts'
import { papersStep } from '#lib/use-cases/draft/fixed-steps.ts'
import { untouchedIn } from '#lib/use-cases/draft/untouched-items.ts'
import { translate } from '#lib/words/translate.ts'
import { type Application, answersOf, goesOnAt, openApplication } from './open-application.ts'

/** One thing that the person was asked to mend. */
export type SupplementTask = {
  /** The name of its point; empty for what was asked for in words. */
  readonly name: string
  readonly label: string | null
  readonly words: string
  readonly href: string
  /** Done: holds something else than the reviewer saw. What was asked for in words, nobody can tell. */
  readonly state: 'toDo' | 'done' | 'unknown'
}

/** What follows from the mended answers and is not complete yet, in the language of the page's points. */
export type FurtherTask = { readonly label: string; readonly why: string; readonly href: string }

export type SupplementTasks = {
  readonly procedure: string
  /** The language of what the points are called. */
  readonly language: Language
  readonly caseVersion: number
  readonly round: number
  readonly mendBy: string | null
  readonly tasks: readonly SupplementTask[]
  readonly further: readonly FurtherTask[]
}

/**
 * What has to be mended before the file can go on. Answers a path to go to instead when nothing is asked for item by
 * item; null when it is not this person's.
 */
export const supplementTasks = async (
  actor: Person,
  draftId: string,
  world: World,
  wished: Language = 'vi',
): Promise<SupplementTasks | { readonly elsewhere: string } | null> => {
  const application = await openApplication(actor, draftId, world, wished)
  if (!application) return null
  const { isOpen, mending, caseVersion, procedure } = application
  if (!isOpen) return { elsewhere: `/ho-so/${draftId}` }
  if (application.isEnteredAtDesk) return { elsewhere: `/can-bo/nhap-ho-so/${draftId}` }
  if (!mending || caseVersion === null) return { elsewhere: `/ho-so/${draftId}/${goesOnAt(application)}` }
  const untouched = new Set((await untouchedIn(mending, draftId, procedure, world.db)).map(pointName))
  const file = await world.db.case.findUniqueOrThrow({ where: { id: draftId }, select: { mendBy: true } })
  return {
    procedure: procedure.shortName,
    language: application.language,
    caseVersion,
    round: mending.round,
    mendBy: file.mendBy?.toISOString().slice(0, 10) ?? null,
    tasks: mending.items.map((item) => {
      const { kind, target, words } = item
      const label = itemLabel(item, procedure)
      if (kind === 'other')
        return { name: '', label, words, href: paperHref(draftId, otherPaper), state: 'unknown' }
      const name = pointName({ kind, target })
      const href = kind === 'paper' ? paperHref(draftId, target) : fieldHref(application, target)
      return { name, label, words, href, state: untouched.has(name) ? 'toDo' : 'done' }
    }),
    further: furtherTasks(application),
  }
}

const paperHref = (draftId: string, code: string): string => `/ho-so/${draftId}/${papersStep}#${code}`

const fieldHref = ({ id, procedure }: Application, name: string): string => {
  const step = procedure.steps.find(({ fields }) => fields.includes(name))
  return `/ho-so/${id}/${step?.slug ?? papersStep}#${name}`
}

/** Questions and papers that nobody asked for, but without which the mended file is not complete. */
const furtherTasks = (application: Application): readonly FurtherTask[] => {
  const { id, procedure, typed, mending, files, today } = application
  if (!mending) return []
  const asked = new Set(mending.items.map(({ target }) => target))
  const names = [...mending.fields].filter(
    (name) => !asked.has(name) && applies(procedure.fields, name, typed),
  )
  const { problems } = checkFields(procedure, names, typed, today)
  const questions = names.flatMap((name) => {
    const problem = problems.find(({ control }) => control.split('.')[0] === name)
    if (!problem) return []
    const label = procedure.fields[name]?.label ?? name
    return [
      {
        label,
        why: messageFor(procedure.fields, problem, typed, application.language),
        href: fieldHref(application, name),
      },
    ]
  })
  if (answersOf(application) === null) return questions
  const papers = procedure.papers.filter(
    ({ code, optional }) =>
      !optional &&
      mending.papers.has(code) &&
      !asked.has(code) &&
      !files.some(({ paperCode }) => paperCode === code),
  )
  return [
    ...questions,
    ...papers.map(({ code, name }) => ({
      label: name,
      why: translate(application.language, 'Câu trả lời mới cần kèm giấy tờ này.'),
      href: paperHref(id, code),
    })),
  ]
}
