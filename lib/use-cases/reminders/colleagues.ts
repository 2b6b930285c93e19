import type { Audience } from '#lib/domain/case/reminder-rules.ts'
import { toDbDay, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** What of a file decides who has to do with it. */
export type FilePlace = {
  readonly unitCode: string
  readonly divisionId: string | null
  readonly holderId: string | null
  readonly status: string
  /** The field of law of its service. */
  readonly field: string
}

/** The accounts that are reminded in this part of a file, today. */
export type Colleagues = (audience: Audience, file: FilePlace) => readonly string[]

/**
 * The house as it is staffed today: posts in force, without closed accounts, and a deputy in the place of everybody who
 * is away. Read once for a whole run.
 */
export const colleaguesToday = async (world: World): Promise<Colleagues> => {
  const day = toDbDay(today(world.clock))
  const [posts, absences] = await Promise.all([
    world.db.post.findMany({
      where: {
        validFrom: { lte: day },
        OR: [{ validTo: null }, { validTo: { gte: day } }],
        account: { disabledAt: null },
      },
    }),
    world.db.deputy.findMany({
      where: { validFrom: { lte: day }, validTo: { gte: day }, deputy: { disabledAt: null } },
    }),
  ])
  const deputiesOf = (accountId: string, unitCode: string): readonly string[] => {
    const deputies = absences.filter((row) => row.absentId === accountId && row.unitCode === unitCode)
    return deputies.length > 0 ? deputies.map(({ deputyId }) => deputyId) : [accountId]
  }
  const holding = (role: string, { unitCode, divisionId, field }: FilePlace) =>
    posts.filter(
      (post) =>
        post.role === role &&
        post.unitCode === unitCode &&
        (post.fields.length === 0 || post.fields.includes(field)) &&
        (post.divisionId === null || divisionId === null || post.divisionId === divisionId),
    )

  return (audience, file) => {
    const accountsOf = (rows: readonly { readonly accountId: string }[]) => [
      ...new Set(rows.flatMap(({ accountId }) => deputiesOf(accountId, file.unitCode))),
    ]
    const holder = file.holderId === null ? [] : [{ accountId: file.holderId }]
    switch (audience) {
      case 'officer':
        return accountsOf(holder.length > 0 ? holder : holding('officer', file))
      case 'desk':
        return accountsOf(holder.length > 0 ? holder : holding('desk', file))
      case 'deskHead': {
        const desk = holding('desk', file)
        const heads = desk.filter(({ leads }) => leads)
        return accountsOf(heads.length > 0 ? heads : desk)
      }
      case 'divisionHead': {
        const heads = holding('divisionHead', file)
        return accountsOf(heads.length > 0 ? heads : holding('director', file))
      }
      case 'director': {
        const directors = holding('director', file)
        return accountsOf(directors.length > 0 ? directors : holding('divisionHead', file))
      }
    }
  }
}
