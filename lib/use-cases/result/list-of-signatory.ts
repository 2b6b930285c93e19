import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { type SigningLine, type SigningList, signingList } from '#lib/domain/result/signing-list.ts'
import type { World } from '#lib/outside/world.ts'
import { filesOfSignatory } from '#lib/queries/files-of-signatory.ts'

/** The lines whose results are the actor's to sign, as a list; what belongs to others is as if it were not in it. */
export const listOfSignatory = async (
  actor: Person,
  lines: readonly SigningLine[],
  world: World,
): Promise<Result<SigningList, 'noList' | 'tooMany' | 'notFound'>> => {
  const asked = signingList(lines)
  if (!asked.ok) return asked
  const files = await filesOfSignatory(
    actor,
    lines.map(({ caseId }) => caseId),
    world,
  )
  const own = new Set(files.map(({ id }) => id))
  const list = lines.filter(({ caseId }) => own.has(caseId))
  return list.length > 0 ? ok(list) : err('notFound')
}
