import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'

const mostKept = 20

/** A page of a queue and nothing else: filters of which the address says no more than where and how. */
const queueAddress = /^\/can-bo\/[a-z-]+(?:\?(?:(?:loc|han|cua)=[a-z0-9-]+&?)+)?$/

/** Keeps a queue with its filters under a name; the same name again means the new filters. */
export const saveFilter = async (
  actor: Person,
  { name, path }: { readonly name: string; readonly path: string },
  world: World,
): Promise<Result<null, 'nameMissing' | 'notAQueue' | 'tooMany'>> => {
  const title = name.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 60)
  if (title === '') return err('nameMissing')
  if (!queueAddress.test(path)) return err('notAQueue')
  const { accountId } = actor
  if ((await world.db.savedFilter.count({ where: { accountId, name: { not: title } } })) >= mostKept)
    return err('tooMany')
  await world.db.savedFilter.upsert({
    where: { accountId_name: { accountId, name: title } },
    create: { id: randomUUID(), accountId, name: title, path, createdAt: toDate(world.clock.now()) },
    update: { path },
  })
  return ok(null)
}

/** Forgets a filter of the actor's own; anybody else's does not exist. */
export const forgetFilter = async (actor: Person, id: string, world: World): Promise<void> => {
  if (isUuid(id)) await world.db.savedFilter.deleteMany({ where: { id, accountId: actor.accountId } })
}
