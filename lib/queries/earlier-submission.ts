import type { Person } from '#lib/domain/access/actor.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'

export type EarlierSubmission = {
  readonly id: string
  /** The revision that it was filed under. */
  readonly procedure: Procedure
  readonly number: string
  /** ISO day in Việt Nam. */
  readonly submittedOn: string
  readonly typed: Typed
}

/** What a file of this person's own said when it was last sent; null for everybody else's. */
export const earlierSubmission = async (
  actor: Person,
  caseId: string,
  world: World,
): Promise<EarlierSubmission | null> => {
  if (!isUuid(caseId)) return null
  const file = await world.db.case.findFirst({ where: { id: caseId, ownerId: actor.accountId } })
  if (!file) return null
  return {
    id: file.id,
    procedure: procedureOf(file.procedureCode, file.revision),
    number: file.dossierCode ?? file.provisionalNumber,
    submittedOn: dayOf(toInstant(file.submittedAt)).toString(),
    typed: (await openSubmission(world.db, file.id, world)).typed,
  }
}
