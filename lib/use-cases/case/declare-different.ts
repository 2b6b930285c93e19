import type { Person } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'

/** Who works on a file and may say so; auditors only look. */
const deciding = new Set(['desk', 'officer', 'divisionHead', 'director'])

/**
 * Records that two files of one service were compared and are about different people or matters: neither of them asks
 * again. Said once, it stays, with the first who said it.
 */
export const declareDifferent = async (
  actor: Person,
  input: { readonly caseId: string; readonly otherId: string },
  world: World,
): Promise<Result<true, 'notFound'>> => {
  const ids = [input.caseId, input.otherId].filter(isUuid)
  const files = await world.db.case.findMany({ where: { id: { in: ids } } })
  const mayDecide = files.every((file) => rolesIn(actor, file).some((role) => deciding.has(role)))
  const [first, second] = files.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (!first || !second || !mayDecide || first.procedureCode !== second.procedureCode) return err('notFound')
  await world.db.notDuplicate.createMany({
    data: [
      {
        firstId: first.id,
        secondId: second.id,
        saidBy: actor.accountId,
        saidAt: toDate(world.clock.now()),
      },
    ],
    skipDuplicates: true,
  })
  return ok(true)
}
