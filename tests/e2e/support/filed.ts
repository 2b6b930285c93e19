import type { Person } from '#lib/domain/access/actor.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import type { World } from '#lib/outside/world.ts'
import { fileIn, type Reachable } from '#tests/support/files-in-status.ts'
import { handsIn } from '#tests/support/hands-in.ts'
import { exampleAt } from '#tests/support/people.ts'
import { declare, submit } from '#tests/support/submit.ts'
import { worldOfServer } from './server.ts'

type Citizen = { readonly email: string }

/**
 * Files of a citizen, one in each status asked for, brought there by the commands that the screens call: for tests that
 * begin where such a file lies. Answers with their ids.
 */
export const filesIn = async (citizen: Citizen, statuses: readonly Reachable[]): Promise<string[]> => {
  const world = await worldOfServer()
  const owner = await ownerOf(citizen, world)
  const submitted = () => submit(owner, exampleAt(0), world)
  const ids: string[] = []
  for (const status of statuses) ids.push(await fileIn({ world, submitted, ...handsIn(world) }, status))
  await world.db.$disconnect()
  return ids
}

/** A file that a citizen has sent, as an example tells it. Answers with its id. */
export const filed = (citizen: Citizen, example: Example = exampleAt(0)): Promise<string> =>
  byOwner(citizen, (owner, world) => submit(owner, example, world))

/** A declaration that is complete, and asks for its papers. Answers with the draft's id. */
export const declared = (citizen: Citizen, example: Example = exampleAt(0)): Promise<string> =>
  byOwner(citizen, (owner, world) => declare(owner, example, world))

const byOwner = async (
  citizen: Citizen,
  work: (owner: Person, world: World) => Promise<string>,
): Promise<string> => {
  const world = await worldOfServer()
  const id = await work(await ownerOf(citizen, world), world)
  await world.db.$disconnect()
  return id
}

const ownerOf = async ({ email }: Citizen, world: World): Promise<Person> => {
  const { id: accountId, fullName } = await world.db.account.findUniqueOrThrow({ where: { email } })
  return { kind: 'person', accountId, fullName, posts: [] }
}
