import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import type { PaperFile } from '#lib/queries/case-papers.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'

/** The files of a case as an official sees them. */
export const papersOfCase = async (
  official: Person,
  caseId: string,
  world: World,
): Promise<readonly PaperFile[]> =>
  (await caseSheet(official, caseId, world))?.papers.flatMap(({ files }) => files) ?? []
