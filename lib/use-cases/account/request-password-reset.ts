import { toDate } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'

/**
 * Has a reset link mailed if the address has an account, and says nothing of whether it has one. The token is made by
 * the job, so that it is never stored readable, not even in the queue. False: too many tries.
 */
export const requestPasswordReset = async (
  email: string,
  address: string,
  world: World,
): Promise<boolean> => {
  const key = email.trim().toLowerCase()
  if (!(await world.rateLimits.allow('passwordReset', `${key} ${address}`))) return false
  const account = await world.db.account.findUnique({
    where: { email: key },
    select: { id: true, disabledAt: true },
  })
  if (account && account.disabledAt === null) {
    const hour = toDate(world.clock.now()).toISOString().slice(0, 16)
    await enqueue(world.db, 'send-password-reset', { accountId: account.id }, `reset:${account.id}:${hour}`)
  }
  return true
}
