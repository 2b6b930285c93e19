import { type Person, unitsAs } from '#lib/domain/access/actor.ts'
import { unitKindsOf } from '#lib/domain/procedure/competence.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'
import { procedureOf, proceduresOn } from '#lib/procedures/index.ts'

export type DeskStart = {
  /** What can be entered, where: "unit:slug" → the words. */
  readonly services: Readonly<Record<string, string>>
  /** Entries that this clerk has begun and not submitted. */
  readonly begun: readonly {
    readonly id: string
    readonly procedure: string
    readonly channel: string
    /** ISO instant. */
    readonly updatedAt: string
  }[]
}

/** What a clerk can enter at the desks where they work; null for everybody who works at none. */
export const deskStart = async (actor: Person, world: World): Promise<DeskStart | null> => {
  const codes = unitsAs(actor, 'desk')
  if (codes.length === 0) return null
  const units = await world.db.unit.findMany({ where: { code: { in: codes } }, orderBy: { name: 'asc' } })
  const offered = proceduresOn(catalogueDay(world).toString())
  const services = units.flatMap((unit) =>
    offered
      .filter((procedure) => (unitKindsOf(procedure) as readonly string[]).includes(unit.kind))
      .map((procedure) => {
        const words = units.length > 1 ? `${procedure.name} (${unit.name})` : procedure.name
        return [`${unit.code}:${procedure.slug}`, words] as const
      }),
  )
  return { services: Object.fromEntries(services), begun: await begunBy(actor, world) }
}

const begunBy = async (actor: Person, world: World): Promise<DeskStart['begun']> => {
  const drafts = await world.db.draft.findMany({
    where: { enteredById: { not: null }, unitCode: { in: unitsAs(actor, 'desk') } },
    orderBy: { updatedAt: 'desc' },
    take: 200,
    select: { id: true, procedureCode: true, revision: true, channel: true, updatedAt: true },
  })
  const submitted = await world.db.case.findMany({
    where: { id: { in: drafts.map((draft) => draft.id) } },
    select: { id: true },
  })
  const isSubmitted = new Set(submitted.map((file) => file.id))
  return drafts
    .filter((draft) => !isSubmitted.has(draft.id))
    .map((draft) => ({
      id: draft.id,
      procedure: procedureOf(draft.procedureCode, draft.revision).shortName,
      channel: draft.channel,
      updatedAt: draft.updatedAt.toISOString(),
    }))
}
