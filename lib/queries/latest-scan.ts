import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'

/** The scan of the signed result that this official uploaded last, kept while the rest of the form is mended. */
export const latestScan = (
  actor: Person,
  caseId: string,
  world: World,
): Promise<{ readonly id: string; readonly name: string } | null> =>
  world.db.storedFile.findFirst({
    where: {
      draftId: caseId,
      paperCode: 'result',
      uploadedBy: actor.accountId,
      removedAt: null,
      scan: { not: 'infected' },
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true },
  })
