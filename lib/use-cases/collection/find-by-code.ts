import { type Person, unitsAs } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { parseCollectionCode } from '#lib/domain/post/collection-code.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/**
 * The file whose code somebody shows at the desk, scanned or typed; that it was shown is noted. The code says which
 * result, not who stands there: identity is checked before it is returned. What is wrong is not told apart.
 */
export const findByCode = async (
  actor: Person,
  typed: string,
  world: World,
): Promise<Result<{ readonly caseId: string }, 'wrong' | 'tooManyTries'>> => {
  if (unitsAs(actor, 'desk').length === 0) return err('wrong')
  const code = parseCollectionCode(typed)
  if (!code.ok) return err('wrong')
  if (!(await world.rateLimits.allow('collectionCode', actor.accountId))) return err('tooManyTries')
  const row = await world.db.collectionCode.findUnique({
    where: { codeDigest: world.sealing.digest(code.value) },
    include: { case: true },
  })
  if (!row || row.closedAt !== null || !rolesIn(actor, row.case).includes('desk')) return err('wrong')
  await world.db.collectionCode.update({
    where: { id: row.id },
    data: { shownAt: toDate(world.clock.now()), shownTo: actor.accountId },
  })
  return ok({ caseId: row.caseId })
}
