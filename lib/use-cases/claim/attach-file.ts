import type { Person } from '#lib/domain/access/actor.ts'
import { parseClaimCode } from '#lib/domain/kernel/claim-code.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { idDigestsOf } from '#lib/queries/id-digests.ts'
import { runCommand } from '../case/run-command.ts'

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
  // Only an event that comes in between makes it stale: once more, on the file as it then is.
  for (let attempt = 0; attempt < 3; attempt++) {
    const { seq } = await world.db.case.findUniqueOrThrow({
      where: { id: claim.caseId },
      select: { seq: true },
    })
    const done = await runCommand(
      { kind: 'system' },
      {
        caseId: claim.caseId,
        version: seq,
        command: 'attach',
        input: { accountId: actor.accountId, claimId: claim.id },
      },
      world,
    )
    if (done.ok) return ok({ caseId: claim.caseId })
    if (done.error.kind !== 'stale') return err('wrong')
  }
  return err('wrong')
}
