import type { Person, StaffRole } from '#lib/domain/access/actor.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { World } from '#lib/outside/world.ts'
import { OperatorError } from '../operator-error.ts'

type LawField = Procedure['field']

/** The staff of a unit, as they act in a scenario. */
export type Cast = {
  readonly unitCode: string
  readonly desk: Person
  readonly signatory: string
  readonly officersOf: (field: LawField) => readonly [Person, ...Person[]]
  readonly headOf: (field: LawField) => Person
}

/** Who acts in a unit. */
export type Casts = (unitCode: string) => Cast

/** Reads who holds which post. A database without them is not that of a demonstration. */
export const castsOf = async (unitCodes: readonly string[], world: World): Promise<Casts> => {
  const casts = new Map(
    await Promise.all(unitCodes.map(async (code) => [code, await castOf(code, world)] as const)),
  )
  return (unitCode) => {
    const cast = casts.get(unitCode)
    if (!cast) throw new Error(`the story has nobody at ${unitCode}`)
    return cast
  }
}

const castOf = async (unitCode: string, world: World): Promise<Cast> => {
  const posts = await world.db.post.findMany({
    where: { unitCode, account: { disabledAt: null } },
    include: { account: true, division: true },
    orderBy: { account: { email: 'asc' } },
  })
  const people = (role: StaffRole, field?: LawField): Person[] =>
    posts
      .filter((post) => post.role === role && (!field || post.division?.fields.includes(field)))
      .map(({ account, division: _, ...post }) => ({
        kind: 'person',
        accountId: account.id,
        fullName: account.fullName,
        posts: [{ role, unitCode: post.unitCode, divisionId: post.divisionId }],
      }))
  const first = (role: StaffRole, field?: LawField): Person => {
    const [person] = people(role, field)
    if (person) return person
    throw new OperatorError(
      `Dữ liệu này không có người giữ vai "${role}"${field ? ` cho lĩnh vực ${field}` : ''} ở đơn vị ${unitCode}: kịch bản chỉ chạy trên dữ liệu trình diễn (npm start).`,
    )
  }
  return {
    unitCode,
    desk: first('desk'),
    signatory: first('director').fullName,
    officersOf: (field) => [first('officer', field), ...people('officer', field).slice(1)],
    headOf: (field) => first('divisionHead', field),
  }
}
