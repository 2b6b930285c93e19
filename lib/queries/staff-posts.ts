import type { Person, StaffRole } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'

export type StaffPost = {
  readonly role: StaffRole
  readonly unit: string
  readonly division: string | null
}

/** What the actor works as and where, by name. */
export const staffPosts = async (actor: Person, world: World): Promise<readonly StaffPost[]> => {
  const [units, divisions] = await Promise.all([
    world.db.unit.findMany({
      where: { code: { in: actor.posts.map((post) => post.unitCode) } },
      select: { code: true, name: true },
    }),
    world.db.division.findMany({
      where: { id: { in: actor.posts.flatMap((post) => post.divisionId ?? []) } },
      select: { id: true, name: true },
    }),
  ])
  const unitNames = new Map(units.map(({ code, name }) => [code, name]))
  const divisionNames = new Map(divisions.map(({ id, name }) => [id, name]))
  return actor.posts.map((post) => ({
    role: post.role,
    unit: unitNames.get(post.unitCode) ?? post.unitCode,
    division: post.divisionId === null ? null : (divisionNames.get(post.divisionId) ?? null),
  }))
}
