import { uploadProblem } from '#app/_http/upload-words.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { World } from '#lib/outside/world.ts'
import { reusePaper } from '#lib/use-cases/documents/reuse-paper.ts'

type Ticked = { draftId: string; form: Readonly<Record<string, string>>; language: Language }

/** Gives the papers again that were ticked; answers with what could not be, by the code of the paper. */
export const useAgain = async (
  actor: Person,
  { draftId, form, language }: Ticked,
  world: World,
): Promise<Readonly<Record<string, string>>> => {
  const problems: Record<string, string> = {}
  for (const control of Object.keys(form)) {
    const [, paperCode, fileId] = /^again\.([\w-]+)\.([0-9a-f-]{36})$/.exec(control) ?? []
    if (paperCode === undefined || fileId === undefined) continue
    const used = await reusePaper(actor, { draftId, paperCode, fileId }, world)
    if (!used.ok) problems[paperCode] = uploadProblem(used.error, '', language)
  }
  return problems
}
