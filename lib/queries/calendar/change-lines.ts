import type { World } from '#lib/outside/world.ts'

export type ChangeState = 'proposed' | 'approved' | 'rejected' | 'superseded'

/** A change of the calendar as lists show it. Days ISO days, moments ISO instants. */
export type ChangeLine = {
  readonly id: string
  readonly day: string
  readonly kind: 'holiday' | 'workingDay' | 'swappedDayOff' | 'workedSaturday'
  readonly name: string
  readonly source: string
  readonly state: ChangeState
  readonly proposedBy: string
  readonly proposedById: string
  readonly proposedAt: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  /** Null until open files have been counted anew. */
  readonly recounted: number | null
}

/** All changes, those that wait for a decision first, then the latest. Whoever calls has made sure of the right to see them. */
export const changeLines = async (world: World, id?: string): Promise<readonly ChangeLine[]> => {
  const rows = await world.db.calendarChange.findMany({
    ...(id !== undefined && { where: { id } }),
    orderBy: [{ proposedAt: 'desc' }, { id: 'asc' }],
    take: 200,
  })
  const people = await world.db.account.findMany({
    where: {
      id: {
        in: rows.flatMap(({ proposedBy, decidedBy }) => [proposedBy, ...(decidedBy ? [decidedBy] : [])]),
      },
    },
    select: { id: true, fullName: true },
  })
  const names = new Map(people.map((person) => [person.id, person.fullName]))
  const isWaiting = ({ state }: ChangeLine) => state === 'proposed'
  const lines = rows.map(
    (row): ChangeLine => ({
      id: row.id,
      day: row.day.toISOString().slice(0, 10),
      kind: row.kind as ChangeLine['kind'],
      name: row.name,
      source: row.source,
      state: row.state as ChangeState,
      proposedBy: names.get(row.proposedBy) ?? '',
      proposedById: row.proposedBy,
      proposedAt: row.proposedAt.toISOString(),
      decidedBy: row.decidedBy === null ? null : (names.get(row.decidedBy) ?? ''),
      decidedAt: row.decidedAt?.toISOString() ?? null,
      recounted: row.recounted,
    }),
  )
  return [...lines.filter(isWaiting), ...lines.filter((line) => !isWaiting(line))]
}
