import type { World } from '#lib/outside/world.ts'

/** What a clerk has to know who hands a result over at the desk. */
export type CollectionFacts = {
  /** ISO instant at which its code was shown to this clerk; null when it was not. */
  readonly shownAt: string | null
  /** Whole đồng that the post was to collect and did not, because the item came back; null for nothing. */
  readonly stillToCollect: number | null
}

/** Whoever calls has made sure of the right to read the file. */
export const collectionFacts = async (
  file: { readonly id: string; readonly status: string },
  accountId: string,
  world: World,
): Promise<CollectionFacts> => {
  if (file.status !== 'resultReady') return { shownAt: null, stillToCollect: null }
  const [code, item] = await Promise.all([
    world.db.collectionCode.findFirst({
      where: { caseId: file.id, closedAt: null, shownTo: accountId },
      select: { shownAt: true },
    }),
    world.db.postalItem.findFirst({
      where: { caseId: file.id, dispatchedAt: { not: null } },
      orderBy: { dispatchedAt: 'desc' },
      select: { state: true, cashOnDelivery: true },
    }),
  ])
  return {
    shownAt: code?.shownAt?.toISOString() ?? null,
    stillToCollect:
      item?.state === 'returned' && item.cashOnDelivery > 0n ? Number(item.cashOnDelivery) : null,
  }
}
