import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { World } from '#lib/outside/world.ts'
import { joinPictures } from '#lib/use-cases/draft/join-pictures.ts'
import { movePicture } from '#lib/use-cases/draft/move-picture.ts'
import { removeFile } from '#lib/use-cases/draft/remove-file.ts'
import { joinProblem } from './join-words.ts'

/** What the buttons of the files do: `remove:<file>`, `earlier:<file>`, `later:<file>`, `join:<paper>`. */
export const arrange = async (
  actor: Person,
  {
    draftId,
    intent,
    language,
  }: { readonly draftId: string; readonly intent: string; readonly language: Language },
  world: World,
): Promise<{ readonly paper: string | null; readonly problems: Readonly<Record<string, string>> }> => {
  const [what, which = ''] = intent.split(':')
  switch (what) {
    case 'remove':
      await removeFile(actor, { draftId, fileId: which }, world)
      return { paper: null, problems: {} }
    case 'earlier':
    case 'later': {
      const moved = await movePicture(actor, { draftId, fileId: which, to: what }, world)
      return { paper: moved.ok ? moved.value.paperCode : null, problems: {} }
    }
    case 'join': {
      const joined = await joinPictures(actor, { draftId, paperCode: which }, world)
      return { paper: which, problems: joined.ok ? {} : { [which]: joinProblem(joined.error, language) } }
    }
    default:
      return { paper: null, problems: {} }
  }
}
