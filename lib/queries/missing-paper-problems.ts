import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { World } from '#lib/outside/world.ts'
import { translate } from '#lib/words/translate.ts'
import { answersOf, missingPapers, openApplication } from './open-application.ts'

/** For each paper that is asked for and not given: its code and what to do. */
export const missingPaperProblems = async (
  actor: Person,
  draftId: string,
  world: World,
  language: Language = 'vi',
): Promise<Readonly<Record<string, string>>> => {
  const application = await openApplication(actor, draftId, world, language)
  const answers = application && answersOf(application)
  if (!answers) return {}
  return Object.fromEntries(
    missingPapers(application, answers).map((paper) => [
      paper.code,
      translate(language, 'Chọn tệp cho giấy tờ này: {paper}.', { paper: paper.name }),
    ]),
  )
}
