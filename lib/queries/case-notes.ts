import type { World } from '#lib/outside/world.ts'

export type NoteLine = {
  readonly id: string
  readonly by: string | null
  /** ISO instant. */
  readonly at: string
  readonly body: string
}

/** What colleagues wrote to one another about a file, latest first. Whoever calls has made sure that staff reads it. */
export const caseNotes = async (caseId: string, world: World): Promise<readonly NoteLine[]> => {
  const notes = await world.db.caseText.findMany({
    where: { caseId, kind: 'note' },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const authors = await world.db.account.findMany({
    where: { id: { in: notes.flatMap(({ authorId }) => authorId ?? []) } },
    select: { id: true, fullName: true },
  })
  const nameOf = new Map(authors.map(({ id, fullName }) => [id, fullName]))
  return notes.map(({ id, authorId, createdAt, body }) => ({
    id,
    by: authorId === null ? null : (nameOf.get(authorId) ?? null),
    at: createdAt.toISOString(),
    body,
  }))
}
