import { codeOfStep, stepAt } from '#lib/outside/second-factor/totp.ts'
import type { World } from '#lib/outside/world.ts'
import { factorSecret } from '#lib/use-cases/second-factor/factor-secret.ts'

/**
 * What the authenticator apps of the demonstration's accounts show now, so that a newcomer without one can sign: account
 * id → code. Where a demonstration runs, and nowhere else.
 */
export const demoCodes = async (world: World): Promise<ReadonlyMap<string, string>> => {
  const factors = await world.db.secondFactor.findMany({
    where: { account: { email: { endsWith: '@demo.vn' } } },
    select: { accountId: true, secret: true },
  })
  const step = stepAt(world.clock.now())
  return new Map(
    factors.map(({ accountId, secret }) => [
      accountId,
      codeOfStep(factorSecret(world).open(accountId, secret), step),
    ]),
  )
}
