import type { Actor } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { letterParty } from '#lib/use-cases/case/letter-parties.ts'

export type LetterLine = {
  readonly id: string
  readonly by: string
  readonly fromStaff: boolean
  /** ISO instants. */
  readonly at: string
  readonly readAt: string | null
  readonly body: string
}

export type Letters = {
  /** Oldest first. */
  readonly letters: readonly LetterLine[]
  /** How many of the other side's the reader has not marked as read. */
  readonly unread: number
}

/** What the person and the office have written to each other in a file; null for whoever has no part in it. */
export const caseLetters = async (actor: Actor, caseId: string, world: World): Promise<Letters | null> => {
  const party = await letterParty(world.db, actor, caseId)
  if (!party) return null
  const rows = await world.db.caseLetter.findMany({
    where: { caseId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { author: { select: { fullName: true } } },
  })
  const fromOthers = party.side === 'owner'
  return {
    letters: rows.map((row) => ({
      id: row.id,
      by: row.author.fullName,
      fromStaff: row.fromStaff,
      at: row.createdAt.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
      body: row.body,
    })),
    unread: rows.filter((row) => row.fromStaff === fromOthers && row.readAt === null).length,
  }
}
