import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { makeBatch } from './make-batch.ts'

/** Puts those of many results that go by post into one batch for each unit. Answers with the batches. */
export const batchesForMany = async (
  actor: Person,
  caseIds: readonly string[],
  world: World,
): Promise<readonly string[]> => {
  const units = await world.db.case.findMany({
    where: { id: { in: [...caseIds] } },
    distinct: ['unitCode'],
    orderBy: { unitCode: 'asc' },
    select: { unitCode: true },
  })
  const batches: string[] = []
  for (const { unitCode } of units) {
    const made = await makeBatch(actor, { unitCode, caseIds }, world)
    if (made.ok) batches.push(made.value.batchId)
  }
  return batches
}
