import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'
import { codeOf } from './code-of.ts'

/** Long enough to come home and register. */
const validForDays = 30

/**
 * Gives a person at the counter, who has agreed to it, a code by which they put the file into their account. A code
 * given before for the same file is void from now on.
 */
export const issueClaimCode = async (
  actor: Person,
  input: { readonly caseId: string; readonly agreed: boolean },
  world: World,
): Promise<Result<true, 'notFound' | 'notPossible' | 'notAgreed'>> => {
  const file = isUuid(input.caseId) ? await world.db.case.findUnique({ where: { id: input.caseId } }) : null
  if (!file || !rolesIn(actor, file).includes('desk')) return err('notFound')
  if (file.ownerId !== null || isEnded(file.status as Status)) return err('notPossible')
  if (!input.agreed) return err('notAgreed')
  const now = world.clock.now()
  const id = randomUUID()
  await world.db.$transaction([
    world.db.claimCode.updateMany({
      where: { caseId: file.id, usedAt: null, expiresAt: { gt: toDate(now) } },
      data: { expiresAt: toDate(now) },
    }),
    world.db.claimCode.create({
      data: {
        id,
        caseId: file.id,
        codeDigest: world.sealing.digest(codeOf(id, world.sealing)),
        issuedBy: actor.accountId,
        issuedAt: toDate(now),
        expiresAt: toDate(now.add({ hours: validForDays * 24 })),
      },
    }),
  ])
  return ok(true)
}
