import type { Person } from '#lib/domain/access/actor.ts'
import { formatClaimCode } from '#lib/domain/kernel/claim-code.ts'
import { toInstant } from '#lib/outside/clock/index.ts'
import { enrolmentUri, inBase32 } from '#lib/outside/second-factor/totp.ts'
import type { World } from '#lib/outside/world.ts'
import { factorSecret } from '#lib/use-cases/second-factor/factor-secret.ts'
import { recoveryCodes } from '#lib/use-cases/second-factor/recovery-codes.ts'

export type FactorState =
  | { readonly kind: 'none' }
  /** Waits for its first code. */
  | { readonly kind: 'enrolling'; readonly uri: string; readonly secret: string }
  | {
      readonly kind: 'enrolled'
      /** ISO instant. */
      readonly since: string
      readonly codesLeft: number
      /** The codes for emergencies, for a few minutes after the enrolment. */
      readonly codes: readonly string[] | null
    }

const codesShownFor = { minutes: 10 } as const

/** One's own second factor. */
export const secondFactorOf = async ({ accountId }: Person, world: World): Promise<FactorState> => {
  const factor = await world.db.secondFactor.findUnique({
    where: { accountId },
    include: { account: { select: { email: true, recoveryCodes: { where: { usedAt: null } } } } },
  })
  if (!factor) return { kind: 'none' }
  const { confirmedAt } = factor
  if (!confirmedAt) {
    const secret = factorSecret(world).open(accountId, factor.secret)
    return {
      kind: 'enrolling',
      uri: enrolmentUri(secret, { issuer: 'Một Cửa Tư Pháp', account: factor.account.email }),
      secret:
        inBase32(secret)
          .match(/.{1,4}/g)
          ?.join(' ') ?? '',
    }
  }
  const isFresh = Temporal.Instant.compare(world.clock.now(), toInstant(confirmedAt).add(codesShownFor)) < 0
  return {
    kind: 'enrolled',
    since: confirmedAt.toISOString(),
    codesLeft: factor.account.recoveryCodes.length,
    codes: isFresh ? recoveryCodes({ accountId, confirmedAt }, world.sealing).map(formatClaimCode) : null,
  }
}
