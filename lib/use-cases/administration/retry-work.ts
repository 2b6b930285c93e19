import { type Actor, hasRole, unitsAs } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { retryJob } from '#lib/outside/database/jobs.ts'
import type { World } from '#lib/outside/world.ts'
import { writeAdminLog } from './admin-log.ts'

/**
 * Has work that is stuck tried again now, by an administrator, and logs it. Work that is done meanwhile, or being done,
 * stays as it is.
 */
export const retryWork = async (
  actor: Actor,
  jobId: string,
  world: World,
): Promise<Result<null, 'notFound'>> => {
  if (!hasRole(actor, 'admin') || !/^\d{1,18}$/.test(jobId)) return err('notFound')
  await world.db.$transaction(async (tx) => {
    await retryJob(tx, jobId)
    await writeAdminLog(
      { tx, actor, now: world.clock.now() },
      {
        subject: 'job',
        unitCode: unitsAs(actor, 'admin')[0] ?? '',
        key: jobId,
        before: null,
        after: { action: 'retry' },
      },
    )
  })
  return ok(null)
}
