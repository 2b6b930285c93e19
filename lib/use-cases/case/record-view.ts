import type { Person, Role } from '#lib/domain/access/actor.ts'
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
  const hour = world.clock.now().round({ smallestUnit: 'hour', roundingMode: 'floor' })
  await world.db.caseView.createMany({
    data: [{ caseId, accountId: actor.accountId, role, hour: toDate(hour) }],
    skipDuplicates: true,
  })
}
