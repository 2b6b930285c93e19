import type { Person } from '#lib/domain/access/actor.ts'
import { isEnded, statuses } from '#lib/domain/case/status.ts'
import { subjectOf } from '#lib/domain/procedure/subject.ts'
import type { World } from '#lib/outside/world.ts'
import { answersOf, openApplication } from './open-application.ts'

export type OpenFile = {
  readonly id: string
  readonly number: string
  /** ISO instant. */
  readonly submittedAt: string
  /** About the same identity number, or another person filed for from the same account. */
  readonly sameNumber: boolean
}

const open = statuses.filter((status) => !isEnded(status))

/**
 * The person's own files of the same service that are still open, before they submit another one; those with the same
 * identity number first. Files of other accounts are never looked at: that somebody else has filed is nobody's to know.
 */
export const openAlready = async (
  actor: Person,
  draftId: string,
  world: World,
): Promise<readonly OpenFile[]> => {
  const application = await openApplication(actor, draftId, world)
  if (!application || application.isSubmitted || application.isEnteredAtDesk) return []
  const { procedure } = application
  const files = await world.db.case.findMany({
    where: {
      // Of two presses at once the slower finds the file that the first one made of this very draft.
      id: { not: draftId },
      ownerId: actor.accountId,
      procedureCode: procedure.code,
      status: { in: open },
    },
    orderBy: { submittedAt: 'desc' },
    select: {
      id: true,
      dossierCode: true,
      provisionalNumber: true,
      submittedAt: true,
      person: { select: { idDigest: true } },
    },
  })
  const answers = answersOf(application) ?? {}
  const number = answers[subjectOf(procedure, answers).idNumber ?? '']
  const digest = typeof number === 'string' ? world.sealing.digest(number) : null
  return files
    .map((file) => ({
      id: file.id,
      number: file.dossierCode ?? file.provisionalNumber,
      submittedAt: file.submittedAt.toISOString(),
      sameNumber:
        digest !== null && !!file.person?.idDigest && Buffer.compare(digest, file.person.idDigest) === 0,
    }))
    .toSorted((a, b) => Number(b.sameNumber) - Number(a.sameNumber))
}
