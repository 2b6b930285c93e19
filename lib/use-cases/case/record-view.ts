import type { Person, Role, Viewer } from '#lib/domain/access/actor.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/**
 * Writes down that an official was given a file to read, once an hour: when its page was drawn, not when somebody's
 * browser says that it was looked at. A page that was fetched ahead counts, for what it says has left the house.
 */
export const recordView = async (
  actor: Person,
  { caseId, role }: { readonly caseId: string; readonly role: Role },
  world: World,
): Promise<void> => {
  await recordViews(actor.accountId, { caseIds: [caseId], role }, world)
}

/** The same of several files at once, and of a system that was told of them. */
export const recordViews = async (
  accountId: string,
  { caseIds, role }: { readonly caseIds: readonly string[]; readonly role: Viewer },
  world: World,
): Promise<void> => {
  const hour = toDate(world.clock.now().round({ smallestUnit: 'hour', roundingMode: 'floor' }))
  await world.db.caseView.createMany({
    data: caseIds.map((caseId) => ({ caseId, accountId, role, hour })),
    skipDuplicates: true,
  })
}
