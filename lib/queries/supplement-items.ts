import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { itemInWords } from '#lib/domain/supplement/item-words.ts'
import type { ItemKind } from '#lib/domain/supplement/point.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

/** What each round of a file asked for, one line per item: round → lines in the reviewer's order. */
export const supplementLines = async (
  caseId: string,
  procedure: Procedure,
  db: Transaction,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const items = await db.supplementItem.findMany({
    where: { caseId },
    orderBy: [{ round: 'asc' }, { ordinal: 'asc' }],
    select: { round: true, kind: true, target: true, words: true },
  })
  const lines = Map.groupBy(items, ({ round }) => round)
  return new Map(
    [...lines].map(([round, asked]) => [
      round,
      asked.map((item) => itemInWords({ ...item, kind: item.kind as ItemKind }, procedure)),
    ]),
  )
}

/** The lines of one event that asked for more, under one another; null for any other event. */
export const linesAskedBy = (
  event: { readonly type: string; readonly data: unknown },
  lines: ReadonlyMap<number, readonly string[]>,
): string | null => {
  if (event.type !== 'requestSupplement') return null
  const { round } = event.data as { round?: unknown }
  const asked = typeof round === 'number' ? lines.get(round) : undefined
  return asked === undefined ? null : asked.map((line) => `• ${line}`).join('\n')
}
