import type { ApiClient } from '#lib/domain/access/api-client.ts'
import type { Submission } from '#lib/domain/api/submission.ts'
import { type Status, statusFacts } from '#lib/domain/case/status.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { openRound } from '#lib/use-cases/draft/mending-in.ts'

/** What a system has filed itself; null for everything else. */
export const submissionOf = async (
  { clientId }: ApiClient,
  id: string,
  world: World,
): Promise<Submission | null> => {
  const file = isUuid(id)
    ? await world.db.case.findUnique({
        where: { id, ownerId: clientId },
        select: { id: true, provisionalNumber: true, dossierCode: true, status: true, unitCode: true },
      })
    : null
  if (!file) return null
  const round = await openRound(file.id, world.db, world)
  return {
    id: file.id,
    number: file.provisionalNumber,
    dossierCode: file.dossierCode,
    status: String(statusFacts[file.status as Status].national),
    unit: file.unitCode,
    toMend: (round?.items ?? []).map((item) => ({ point: `${item.kind}.${item.target}`, words: item.words })),
  }
}
