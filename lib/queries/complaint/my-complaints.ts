import type { Person } from '#lib/domain/access/actor.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { type ComplaintRow, complaintRow } from './complaint-row.ts'

export type MyComplaints = {
  readonly number: string
  readonly service: string
  readonly unit: string
  /** The latest first. */
  readonly rows: readonly ComplaintRow[]
  /** ISO day. */
  readonly today: string
}

/** What the actor has said against a file of their own; null for everybody else. */
export const myComplaints = async (
  actor: Person,
  caseId: string,
  world: World,
): Promise<MyComplaints | null> => {
  const file = isUuid(caseId)
    ? await world.db.case.findUnique({
        where: { id: caseId },
        include: {
          unit: { select: { name: true } },
          complaints: { orderBy: { filedAt: 'desc' } },
        },
      })
    : null
  if (!file || file.ownerId !== actor.accountId) return null
  const day = today(world.clock).toString()
  return {
    number: file.dossierCode ?? file.provisionalNumber,
    service: procedureOf(file.procedureCode, file.revision).shortName,
    unit: file.unit.name,
    rows: file.complaints
      .filter(({ authorId }) => authorId === actor.accountId)
      .map((row) => complaintRow(row, day, world)),
    today: day,
  }
}
