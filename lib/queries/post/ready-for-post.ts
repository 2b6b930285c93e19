import type { Actor } from '#lib/domain/access/actor.ts'
import type { PostalAddress } from '#lib/domain/procedure/by-post.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedures } from '#lib/procedures/index.ts'
import { deliveryWish } from '../delivery-wish.ts'
import { inQueue } from '../queues.ts'

/** A result that lies ready and goes by post. */
export type ReadyForPost = PostalAddress & {
  readonly caseId: string
  readonly unitCode: string
  readonly number: string
  /** Whose file it is. */
  readonly person: string
  /** The fee has to be settled before anything leaves the house. */
  readonly isFeeSettled: boolean
}

/** More than these are sent in the next batch. */
const mostAtOnce = 100

const codesByPost = [...new Set(procedures.filter(({ byPost }) => byPost).map(({ code }) => code))]

/** The results in the drawers of the actor's desks that go by post and lie in no batch yet, the longest ready first. */
export const readyForPost = async (
  actor: Actor,
  unitCode: string,
  tx: Transaction,
  world: World,
): Promise<readonly ReadyForPost[]> => {
  const files = await tx.case.findMany({
    where: {
      AND: [inQueue(actor, 'toReturn')],
      unitCode,
      procedureCode: { in: codesByPost },
      postalItems: { none: { state: 'registered' } },
    },
    orderBy: [{ finishedOn: 'asc' }, { changedAt: 'asc' }, { id: 'asc' }],
    take: mostAtOnce * 2,
    include: { person: { select: { fullName: true } } },
  })
  const ready: ReadyForPost[] = []
  for (const file of files) {
    if (ready.length === mostAtOnce) break
    const { way, address } = await deliveryWish(tx, file, world)
    if (way !== 'post' || !address) continue
    ready.push({
      ...address,
      caseId: file.id,
      unitCode,
      number: file.dossierCode ?? file.provisionalNumber,
      person: file.person?.fullName ?? '',
      isFeeSettled: file.feeSettled,
    })
  }
  return ready
}
