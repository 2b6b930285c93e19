import type { Actor } from '#lib/domain/access/actor.ts'
import { unitsHeaded } from '#lib/domain/access/heads.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { type ComplaintRow, complaintRow } from './complaint-row.ts'

export type UnitComplaint = ComplaintRow & {
  /** Of the file. */
  readonly number: string
  readonly unit: string
  readonly author: string
  /** Filed by the reader themselves: somebody else judges it. */
  readonly isOwn: boolean
}

const mostShown = 200

/** The complaints that the actor answers for, the next due first, answered ones last; null for those who head nothing. */
export const complaintsOfUnit = async (
  actor: Actor,
  world: World,
): Promise<readonly UnitComplaint[] | null> => {
  const units = unitsHeaded(actor)
  if (units.length === 0) return null
  const rows = await find(actor, {}, world)
  const rank = ({ step, dueOn }: UnitComplaint) => `${step === 'answered' ? 1 : 0} ${dueOn}`
  return rows.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

/** One of them; null for everybody who does not answer for it. */
export const complaintOfUnit = async (
  actor: Actor,
  complaintId: string,
  world: World,
): Promise<UnitComplaint | null> =>
  isUuid(complaintId) ? ((await find(actor, { id: complaintId }, world))[0] ?? null) : null

const find = async (
  actor: Actor,
  where: { readonly id?: string },
  world: World,
): Promise<UnitComplaint[]> => {
  const rows = await world.db.complaint.findMany({
    where: { ...where, unitCode: { in: [...unitsHeaded(actor)] } },
    orderBy: { filedAt: 'desc' },
    take: mostShown,
    include: {
      case: { select: { dossierCode: true, provisionalNumber: true, unit: { select: { name: true } } } },
    },
  })
  const authors = await world.db.account.findMany({
    where: { id: { in: rows.map(({ authorId }) => authorId) } },
    select: { id: true, fullName: true },
  })
  const day = today(world.clock).toString()
  return rows.map((row) => ({
    ...complaintRow(row, day, world),
    number: row.case.dossierCode ?? row.case.provisionalNumber,
    unit: row.case.unit.name,
    author: authors.find(({ id }) => id === row.authorId)?.fullName ?? '',
    isOwn: actor.kind === 'person' && row.authorId === actor.accountId,
  }))
}
