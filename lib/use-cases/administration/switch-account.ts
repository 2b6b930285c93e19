import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import { writeAdminLog } from './admin-log.ts'
import { type House, unitCodes } from './house.ts'
import { inHouse } from './save-entry.ts'

export type AccountAction = 'disable' | 'enable' | 'mailPassword'

/**
 * Locks a colleague's account at once, sessions included, or opens it again, or has the link mailed by which its owner
 * sets a password. Nobody does this to their own account, or to somebody who also works elsewhere.
 */
export const switchAccount = async (
  actor: Person,
  { accountId, action }: { accountId: string; action: AccountAction },
  world: World,
): Promise<Result<null, 'notFound'>> => {
  const outcome = await inHouse(actor, world, async (house) => {
    const unitCode = await ownStaffUnit(house, accountId)
    if (unitCode === null) return err('notFound')
    const { tx, now } = house
    const disabledAt = action === 'disable' ? toDate(now) : null
    if (action === 'mailPassword')
      await enqueue(tx, 'send-password-reset', { accountId }, `reset:${accountId}:${now.epochMilliseconds}`)
    else await tx.account.update({ where: { id: accountId }, data: { disabledAt } })
    if (action === 'disable')
      await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: toDate(now) } })
    await writeAdminLog(house, {
      subject: 'account',
      unitCode,
      key: accountId,
      before: null,
      after: { action },
    })
    return ok(null)
  })
  return outcome.ok ? outcome : err('notFound')
}

/** A unit of this house in which the account has or had a post; null where it is not this administrator's to switch. */
const ownStaffUnit = async (
  { tx, actor, today, ...house }: House,
  accountId: string,
): Promise<string | null> => {
  if (accountId === actor.accountId) return null
  const codes = unitCodes(house)
  const day = toDbDay(Temporal.PlainDate.from(today))
  const posts = await tx.post.findMany({ where: { accountId }, select: { unitCode: true, validTo: true } })
  const worksElsewhere = posts.some(
    ({ unitCode, validTo }) => !codes.includes(unitCode) && (validTo === null || validTo >= day),
  )
  return worksElsewhere ? null : (posts.find(({ unitCode }) => codes.includes(unitCode))?.unitCode ?? null)
}
