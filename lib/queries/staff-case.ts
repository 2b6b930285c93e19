import type { Actor, Person, Role } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'

export type StaffRoleHere = Exclude<Role, 'citizen' | 'admin'>

export type StaffCase = {
  readonly actor: Person
  readonly roles: readonly StaffRoleHere[]
  readonly file: NonNullable<Awaited<ReturnType<typeof caseRow>>>
}

/**
 * A file as the officials of its unit may open it. Null for everybody else, for whom it does not exist: other units,
 * administrators, and officials whose only tie is that the file is their own.
 */
export const staffCase = async (actor: Actor, caseId: string, world: World): Promise<StaffCase | null> => {
  if (actor.kind !== 'person' || !isUuid(caseId)) return null
  const file = await caseRow(caseId, world)
  if (!file) return null
  const roles = rolesIn(actor, file).filter((role) => role !== 'citizen' && role !== 'admin')
  return roles.length > 0 ? { actor, roles, file } : null
}

const caseRow = (caseId: string, world: World) =>
  world.db.case.findUnique({
    where: { id: caseId },
    include: {
      unit: { select: { name: true, telephone: true } },
      division: { select: { name: true } },
      holder: { select: { fullName: true } },
      person: true,
      receipt: true,
      result: true,
    },
  })
