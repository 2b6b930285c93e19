import type { Transaction } from '#lib/outside/database/index.ts'

/**
 * What the person is asked to mend, as the official wrote it in one piece: only requests from before items were told
 * apart. Null when nothing is asked, or item by item.
 */
export const openSupplementRequest = async (
  db: Transaction,
  caseId: string,
): Promise<{ readonly reason: string; readonly askedAt: string } | null> => {
  const event = await db.event.findFirst({
    where: { caseId, type: 'requestSupplement', case: { status: 'awaitingSupplement' } },
    orderBy: { seq: 'desc' },
  })
  const textId = (event?.data as { textId?: unknown } | undefined)?.textId
  if (!event || typeof textId !== 'string') return null
  const text = await db.caseText.findUnique({ where: { id: textId }, select: { body: true } })
  return text && { reason: text.body, askedAt: event.at.toISOString() }
}
