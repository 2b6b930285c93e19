import type { Person } from '#lib/domain/access/actor.ts'
import { parseClaimCode } from '#lib/domain/kernel/claim-code.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { idDigestsOf } from '#lib/queries/id-digests.ts'
import { runAsItStands } from '../case/run-as-it-stands.ts'

/**
 * Puts a file entered at the desk into the account of whoever shows its code and knows the identity number that stands
 * in it: a slip found on the street is not enough. What is wrong is not told apart, and tries are counted.
 */
export const attachFile = async (
  actor: Person,
  input: { readonly code: string; readonly idNumber: string },
  world: World,
): Promise<Result<{ readonly caseId: string }, 'wrong' | 'tooManyTries'>> => {
  if (!(await world.rateLimits.allow('claimCode', actor.accountId))) return err('tooManyTries')
  const code = parseClaimCode(input.code)
  if (!code.ok) return err('wrong')
  const claim = await world.db.claimCode.findUnique({
    where: { codeDigest: world.sealing.digest(code.value) },
  })
  if (!claim) return err('wrong')
  const person = await world.db.casePerson.findUnique({ where: { caseId: claim.caseId } })
  const known = [person?.idDigest, person?.oldIdDigest].flatMap((digest) => digest ?? [])
  const given = idDigestsOf(input.idNumber, world.sealing)
  if (!given.some((digest) => known.some((other) => Buffer.compare(digest, other) === 0))) return err('wrong')
  const { caseId, id: claimId } = claim
  const attached = { accountId: actor.accountId, claimId }
  const request = { caseId, command: 'attach', input: attached } as const
  const done = await runAsItStands({ kind: 'system' }, request, world)
  return done.ok ? ok({ caseId }) : err('wrong')
}
