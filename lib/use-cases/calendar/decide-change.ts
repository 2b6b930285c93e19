import { type Person, standsInFor } from '#lib/domain/access/actor.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { fromDbDay, toDate } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import { writeAdminLog } from '../administration/admin-log.ts'
import { inHouse } from '../administration/save-entry.ts'

type Failure = 'notFound' | 'sameHands' | 'alreadyDecided'

/**
 * Approves or rejects a change of the calendar; whoever proposed it does neither. An approval counts at once for every
 * new deadline, and a job counts the open files anew.
 */
export const decideChange = async (
  actor: Person,
  { changeId, approve }: { changeId: string; approve: boolean },
  world: World,
): Promise<Result<null, Failure>> => {
  let failure: Failure = 'notFound'
  const decided = await inHouse(actor, world, async (house) => {
    const { tx, now } = house
    const change = await tx.calendarChange.findUnique({ where: { id: changeId } })
    if (!change) return err('notFound')
    if (change.state !== 'proposed') failure = 'alreadyDecided'
    else if ([actor.accountId, ...standsInFor(actor)].includes(change.proposedBy)) failure = 'sameHands'
    else {
      const state = approve ? 'approved' : 'rejected'
      if (approve)
        await tx.calendarChange.updateMany({
          where: { day: change.day, state: 'approved' },
          data: { state: 'superseded' },
        })
      await tx.calendarChange.update({
        where: { id: changeId },
        data: { state, decidedBy: actor.accountId, decidedAt: toDate(now) },
      })
      const about = {
        day: formatDate(fromDbDay(change.day).toString()),
        kind: change.kind,
        name: change.name,
      }
      await writeAdminLog(house, {
        subject: 'calendar',
        unitCode: '',
        key: changeId,
        before: { ...about, state: 'proposed' },
        after: { ...about, state },
      })
      if (approve) await enqueue(tx, 'recount-calendar', { changeId }, `recount:${changeId}`)
      return ok(null)
    }
    return err('notFound')
  })
  return decided.ok ? decided : err(failure)
}
