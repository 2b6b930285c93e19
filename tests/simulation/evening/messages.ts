import { type Command, ruleOf } from '#lib/domain/case/workflow.ts'
import type { Invariant } from './evening.ts'

/** Every event that tells the owner of a file has told them exactly once, and no message tells of anything else. */
export const messages: Invariant = async ({ world, files }) => {
  const told = new Map<string, number>()
  const rows = await world.db.message.findMany({
    where: { caseId: { not: null }, seq: { not: null } },
    select: { accountId: true, caseId: true, seq: true, template: true },
  })
  for (const { accountId, caseId, seq, template } of rows) {
    const key = `${accountId} ${caseId} ${seq} ${template}`
    told.set(key, (told.get(key) ?? 0) + 1)
  }
  const faults: string[] = []
  for (const { id, ownerId, events } of files) {
    for (const { seq, type } of events) {
      if (!ruleOf(type as Command).notifies) continue
      const key = `${ownerId} ${id} ${seq} ${type}`
      const times = told.get(key) ?? 0
      // Whoever has no account is told on paper.
      if (times !== (ownerId === null ? 0 : 1)) faults.push(`${type} of ${id} was told ${times} times`)
      told.delete(key)
    }
  }
  return [...faults, ...[...told.keys()].map((key) => `told without an event: ${key}`)]
}
