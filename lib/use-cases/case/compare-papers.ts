import type { Person } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { isUuid } from '../draft/draft-of.ts'

/**
 * Records that originals were compared with what was handed in (NĐ 61/2018 Đ.17 k.1), by whoever handles the file at
 * the desk or in the division. What was recorded once stays, with the first who did it.
 */
export const comparePapers = async (
  actor: Person,
  input: { readonly caseId: string; readonly paperCodes: readonly string[] },
  world: World,
): Promise<Result<true, 'notFound'>> => {
  const file = isUuid(input.caseId) ? await world.db.case.findUnique({ where: { id: input.caseId } }) : null
  if (!file || !rolesIn(actor, file).some((role) => role === 'desk' || role === 'officer'))
    return err('notFound')
  const { papers } = procedureOf(file.procedureCode, file.revision)
  const codes = papers.map(({ code }) => code).filter((code) => input.paperCodes.includes(code))
  await keepComparisons(world.db, file.id, codes, actor.accountId, world.clock.now())
  return ok(true)
}

export const keepComparisons = async (
  tx: Transaction,
  caseId: string,
  paperCodes: readonly string[],
  checkedBy: string,
  now: Temporal.Instant,
): Promise<void> => {
  await tx.paperCheck.createMany({
    data: paperCodes.map((paperCode) => ({ caseId, paperCode, checkedBy, checkedAt: toDate(now) })),
    skipDuplicates: true,
  })
}
