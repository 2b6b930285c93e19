import type { Actor } from '#lib/domain/access/actor.ts'
import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { formatClaimCode } from '#lib/domain/kernel/claim-code.ts'
import { dayOf, toDate, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { codeOf } from '#lib/use-cases/claim/code-of.ts'
import { staffCase } from './staff-case.ts'

/** For how long the clerk who issued a code can still print it. Minutes. */
const shownFor = 15

export type ClaimSlip = {
  readonly number: string
  readonly procedure: string
  readonly unit: string
  readonly person: string
  /** Why no code can be given. */
  readonly why: 'owned' | 'ended' | null
  /** The code that this clerk has just issued. */
  readonly issued: { readonly code: string; readonly expiresOn: string } | null
  /** Whether an unused code is about. */
  readonly isOut: boolean
}

/** The slip by which a person puts a file entered at the desk into their account; null for all but the file's desk. */
export const claimSlip = async (actor: Actor, caseId: string, world: World): Promise<ClaimSlip | null> => {
  const opened = await staffCase(actor, caseId, world)
  if (!opened?.roles.includes('desk')) return null
  const { file } = opened
  const now = world.clock.now()
  const claim = await world.db.claimCode.findFirst({
    where: { caseId, usedAt: null, expiresAt: { gt: toDate(now) } },
    orderBy: { issuedAt: 'desc' },
  })
  const isFresh =
    claim?.issuedBy === opened.actor.accountId &&
    now.since(toInstant(claim.issuedAt)).total('minutes') < shownFor
  return {
    number: file.dossierCode ?? file.provisionalNumber,
    procedure: procedureOf(file.procedureCode, file.revision).shortName,
    unit: file.unit.name,
    person: file.person?.fullName ?? '',
    why: file.ownerId !== null ? 'owned' : isEnded(file.status as Status) ? 'ended' : null,
    issued:
      claim && isFresh
        ? {
            code: formatClaimCode(codeOf(claim.id, world.sealing)),
            expiresOn: dayOf(toInstant(claim.expiresAt)).toString(),
          }
        : null,
    isOut: claim !== null,
  }
}
