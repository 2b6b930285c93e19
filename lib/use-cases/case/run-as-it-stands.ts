import type { Person, System } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { type CommandRequest, runCommand } from './run-command.ts'

/** Tries before a file that keeps changing is left alone. */
const mostTries = 3

/**
 * Carries out a command on a file as it stands now, for those who have seen no version of it: only an event that comes in
 * between makes it stale, and then it is tried once more.
 */
export const runAsItStands = async (
  actor: Person | System,
  request: Omit<CommandRequest, 'version'>,
  world: World,
): Promise<Awaited<ReturnType<typeof runCommand>>> => {
  for (let attempt = 1; ; attempt++) {
    const { seq: version } = await world.db.case.findUniqueOrThrow({
      where: { id: request.caseId },
      select: { seq: true },
    })
    const done = await runCommand(actor, { ...request, version }, world)
    if (done.ok || done.error.kind !== 'stale' || attempt === mostTries) return done
  }
}
