import { toDate, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { movedDueDates } from '#lib/queries/calendar/moved-due-dates.ts'
import { movedFiles } from '#lib/queries/calendar/moved-files.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import { runCommand } from '../case/run-command.ts'

/** How often a file that somebody is working on at the same moment is looked at again. */
const rounds = 5

/**
 * Counts the open files anew after a change of the calendar: each move is an event of its file with its message, and a
 * file that is late already stays as it is. Run again, it moves nothing twice.
 *
 * @throws when files keep changing under it: the job tries again later
 */
export const recountCalendar = async (changeId: string, world: World): Promise<number> => {
  const change = await world.db.calendarChange.findUniqueOrThrow({ where: { id: changeId } })
  if (change.state !== 'approved') return 0
  for (let round = 1; ; round++) {
    const { moves } = await movedDueDates(world.db, await calendarNow(world.db), today(world.clock))
    if (moves.length === 0) break
    if (round > rounds) throw new Error(`${moves.length} files keep changing while they are counted anew`)
    for (const { caseId, version } of moves) {
      // Whatever is refused or has moved on is looked at again in the next round.
      await runCommand(
        { kind: 'system' },
        { caseId, version, command: 'recountDueDate', input: { changeId } },
        world,
      )
    }
  }
  const moved = (await movedFiles(change, world.db)).length
  await world.db.calendarChange.update({
    where: { id: changeId },
    data: { recountedAt: toDate(world.clock.now()), recounted: moved },
  })
  return moved
}
