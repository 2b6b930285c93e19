import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'

/** The people of the demonstration in a world, and what they do there. */
export const handsIn = (world: World) => {
  /** Runs a command as somebody who may; anything else is a mistake of the test. */
  const run = async (
    actor: Person,
    caseId: string,
    command: CaseCommand,
    input: object = {},
  ): Promise<void> => {
    const { seq } = await world.db.case.findUniqueOrThrow({ where: { id: caseId }, select: { seq: true } })
    const outcome = await runCommand(actor, { caseId, version: seq, command, input }, world)
    if (!outcome.ok) throw new Error(`${command}: ${JSON.stringify(outcome.error)}`)
  }

  /** A demonstration account by the first part of its address, e.g. 'tiepnhan'. */
  const person = (name: string): Promise<Person> => personNamed(name, world)

  return { person, run }
}

const personNamed = async (name: string, world: World): Promise<Person> => {
  const account = await world.db.account.findUniqueOrThrow({ where: { email: `${name}@demo.vn` } })
  const { sessionId } = await openSession(account.id, world)
  const actor = await actorOfSession(sessionId, world)
  if (actor.kind !== 'person') throw new Error(`${name} could not sign in`)
  return actor
}
