import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { ItemState } from '#lib/domain/post/item-state.ts'
import type { World } from '#lib/outside/world.ts'
import { runCommand } from '../case/run-command.ts'
import { type ItemReport, lockItem, recordReport, stateWith } from './record-report.ts'

/**
 * Lets an item follow a report. When it comes back, and the file still counts as returned by it, the file goes back
 * into the drawer by a command of its own, in one transaction with the report. Whoever calls may report on the item.
 */
export const applyReport = async (
  itemId: string,
  report: ItemReport,
  world: World,
): Promise<Result<ItemState, 'notFound'>> => {
  // Only an event that comes in between sends it round again.
  for (let attempt = 0; attempt < 3; attempt++) {
    const step = await world.db.$transaction(async (tx) => {
      const item = await lockItem(tx, itemId)
      if (!item) return { kind: 'notFound' } as const
      const after = await stateWith(tx, item, report)
      const comesBack = after.state === 'returned' && item.state !== 'returned'
      const latest = await tx.postalItem.findFirst({
        where: { caseId: item.caseId, dispatchedAt: { not: null } },
        orderBy: { dispatchedAt: 'desc' },
        select: { id: true },
      })
      if (comesBack && item.case.status === 'returned' && latest?.id === itemId)
        return { kind: 'bringBack', caseId: item.caseId, version: item.case.seq } as const
      return { kind: 'recorded', state: await recordReport(tx, item, report, world) } as const
    })
    if (step.kind === 'notFound') return err('notFound')
    if (step.kind === 'recorded') return ok(step.state)
    const { caseId, version } = step
    const { at, source, actorId } = report
    const input = { itemId, at: at.toString(), source, actorId }
    const done = await runCommand(
      { kind: 'system' },
      { caseId, version, command: 'receiveReturnedMail', input },
      world,
    )
    if (done.ok) return ok('returned')
    if (done.error.kind === 'invalid')
      throw new Error(`returned mail was not taken: ${JSON.stringify(done.error)}`)
  }
  throw new Error('the file moved on three times under a report of the post')
}
