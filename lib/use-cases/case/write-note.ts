import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { staffCase } from '#lib/queries/staff-case.ts'

const longestNote = 2_000

/** A word to colleagues about a file. The person never sees it. Auditors read and write nothing. */
export const writeNote = async (
  actor: Person,
  { caseId, body }: { readonly caseId: string; readonly body: string },
  world: World,
): Promise<Result<null, 'notFound' | 'empty' | 'tooLong'>> => {
  const words = body.normalize('NFC').trim()
  if (words === '') return err('empty')
  if (words.length > longestNote) return err('tooLong')
  const opened = await staffCase(actor, caseId, world)
  if (!opened || opened.roles.every((role) => role === 'auditor')) return err('notFound')
  await world.db.caseText.create({
    data: {
      ...{ id: randomUUID(), caseId, kind: 'note', body: words, authorId: actor.accountId },
      createdAt: toDate(world.clock.now()),
    },
  })
  return ok(null)
}
