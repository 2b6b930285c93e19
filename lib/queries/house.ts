import { type Actor, type StaffRole, unitsAs } from '#lib/domain/access/actor.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'
import { procedures } from '#lib/procedures/index.ts'

export type House = {
  readonly units: readonly {
    readonly code: string
    readonly name: string
    readonly agencyCode: string
    readonly isConfirmed: boolean
    /** ISO days. */
    readonly validFrom: string
    readonly validTo: string | null
    readonly divisions: readonly { readonly name: string; readonly fields: readonly string[] }[]
  }[]
  readonly staff: readonly {
    readonly id: string
    readonly fullName: string
    readonly email: string
    readonly isDisabled: boolean
    readonly posts: readonly {
      readonly role: StaffRole
      readonly unit: string
      readonly division: string | null
    }[]
  }[]
  readonly procedures: readonly {
    readonly code: string
    readonly revision: number
    readonly name: string
    readonly field: string
    readonly level: 3 | 4
    readonly confidence: 'high' | 'medium' | 'low'
    readonly isOffered: boolean
  }[]
}

/**
 * What an administrator keeps: all units, as competence runs across them, but only the accounts of their own units. Null
 * for everybody else.
 */
export const houseFor = async (actor: Actor, world: World): Promise<House | null> => {
  const own = unitsAs(actor, 'admin')
  if (own.length === 0) return null
  const [units, accounts] = await Promise.all([
    world.db.unit.findMany({
      orderBy: [{ provinceCode: 'asc' }, { name: 'asc' }],
      include: { divisions: { orderBy: { name: 'asc' } } },
    }),
    world.db.account.findMany({
      where: { posts: { some: { unitCode: { in: own } } } },
      orderBy: { fullName: 'asc' },
      include: { posts: { include: { unit: true, division: true } } },
    }),
  ])
  const day = catalogueDay(world).toString()
  return {
    units: units.map((unit) => ({
      code: unit.code,
      name: unit.name,
      agencyCode: unit.agencyCode,
      isConfirmed: unit.agencyCodeConfirmed,
      validFrom: unit.validFrom.toISOString().slice(0, 10),
      validTo: unit.validTo?.toISOString().slice(0, 10) ?? null,
      divisions: unit.divisions.map(({ name, fields }) => ({ name, fields })),
    })),
    staff: accounts.map((account) => ({
      id: account.id,
      fullName: account.fullName,
      email: account.email,
      isDisabled: account.disabledAt !== null,
      posts: account.posts.map((post) => ({
        role: post.role as StaffRole,
        unit: post.unit.name,
        division: post.division?.name ?? null,
      })),
    })),
    procedures: procedures.map(({ code, revision, name, field, level, confidence, valid }) => ({
      code,
      revision,
      name,
      field,
      level,
      confidence,
      isOffered: valid.from <= day && (valid.to === undefined || day <= valid.to),
    })),
  }
}
