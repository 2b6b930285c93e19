import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { allPapers, papersFor } from '#lib/domain/procedure/papers.ts'
import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'
import { itemInWords } from '#lib/domain/supplement/item-words.ts'
import { otherPaper } from '#lib/domain/supplement/point.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { mendStep, papersStep } from '#lib/use-cases/draft/fixed-steps.ts'
import type { DraftMending } from '#lib/use-cases/draft/mending-in.ts'
import { translate } from '#lib/words/translate.ts'
import { type ProgressMark, progressOf, stepBack } from './application-progress.ts'
import type { MyDocument } from './documents/my-documents.ts'
import { reusablePapers } from './documents/reusable-papers.ts'
import { type Application, answersOf, type GivenFile, goesOnAt, openApplication } from './open-application.ts'
import { openSupplementRequest } from './supplement-request.ts'

export type AskedPaper = PaperFacts & {
  readonly files: readonly GivenFile[]
  /** Papers of one's own that serve again. */
  readonly again: readonly MyDocument[]
}

export type DraftPapers = {
  readonly procedure: string
  /** The language of what the law says about the papers. */
  readonly language: Language
  readonly papers: readonly AskedPaper[]
  readonly progress: readonly ProgressMark[]
  readonly back: string
  readonly supplement: string | null
}

/**
 * The papers that the answers ask for, with the files given for each. Answers a path to go to instead while answers
 * are missing or the application is with the authority; null when it is not this person's.
 */
export const draftPapers = async (
  actor: Person,
  draftId: string,
  world: World,
  language: Language = 'vi',
): Promise<DraftPapers | { readonly elsewhere: string } | null> => {
  const application = await openApplication(actor, draftId, world, language)
  if (!application) return null
  if (!application.isOpen) return { elsewhere: `/ho-so/${draftId}` }
  if (application.mending) return papersToMend(actor, application, application.mending, world)
  const answers = answersOf(application)
  if (!answers) return { elsewhere: `/ho-so/${draftId}/${goesOnAt(application)}` }
  const { procedure, files } = application
  const progress = progressOf(application, papersStep)
  const again = await reusablePapers(actor, { draftId, asked: papersInVietnamese(application) }, world)
  return {
    procedure: procedure.shortName,
    language: application.language,
    papers: papersFor(procedure, answers).map((paper) => ({
      ...paper,
      files: files.filter((file) => file.paperCode === paper.code),
      again: again.get(paper.code) ?? [],
    })),
    progress,
    back: stepBack(progress, papersStep),
    supplement: (await openSupplementRequest(world.db, draftId))?.reason ?? null,
  }
}

/** Only what was asked for, and what the mended answers ask for besides; last, what was asked for in words. */
const papersToMend = async (
  actor: Person,
  application: Application,
  mending: DraftMending,
  world: World,
): Promise<DraftPapers> => {
  const { id, procedure, files, language } = application
  const again = await reusablePapers(actor, { draftId: id, asked: papersInVietnamese(application) }, world)
  const ofCode = (code: string) => files.filter((file) => file.paperCode === code)
  const papers = allPapers(procedure).filter(({ code }) => mending.papers.has(code))
  const words = mending.items.filter(({ kind }) => kind !== 'field')
  const other = mending.papers.has(otherPaper)
    ? [
        {
          code: otherPaper,
          name: translate(language, 'Giấy tờ khác'),
          form: 'scan',
          copies: 1,
          optional: true,
        } as const,
      ]
    : []
  return {
    procedure: procedure.shortName,
    language,
    papers: [...papers, ...other].map((paper) => ({
      ...paper,
      files: ofCode(paper.code),
      again: again.get(paper.code) ?? [],
    })),
    progress: [],
    back: `/ho-so/${id}/${mendStep}`,
    supplement: words.map((item) => itemInWords(item, procedure)).join('\n') || null,
  }
}

/** By their names in law: those that tell what a paper is, whatever language it is read in. */
const papersInVietnamese = ({ procedure }: Application): readonly { code: string; name: string }[] =>
  procedureOf(procedure.code, procedure.revision).papers
