import type { Transaction } from '#lib/outside/database/index.ts'

/** A file that a change of the calendar has moved. Days are ISO days, the moment an ISO instant. */
export type MovedFile = {
  readonly number: string
  readonly unit: string
  readonly from: string
  readonly to: string
  readonly at: string
}

/** What a change has moved, from the history of the files themselves. */
export const movedFiles = async (
  { id, decidedAt }: { readonly id: string; readonly decidedAt: Date | null },
  db: Transaction,
): Promise<readonly MovedFile[]> => {
  if (decidedAt === null) return []
  const rows = await db.$queryRaw<(Omit<MovedFile, 'at'> & { at: Date })[]>`
    SELECT coalesce(c.dossier_code, c.provisional_number) AS number, u.name AS unit,
      e.data ->> 'was' AS "from", e.data ->> 'dueOn' AS "to", e.at
    FROM events e JOIN cases c ON c.id = e.case_id JOIN units u ON u.code = c.unit_code
    WHERE e.actor_id IS NULL AND e.at >= ${decidedAt} AND e.type = 'recountDueDate' AND e.data ->> 'changeId' = ${id}
    ORDER BY e.at, e.case_id`
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}
