import { formatCollectionCode } from '#lib/domain/post/collection-code.ts'
import type { PersonsCopy } from '#lib/domain/slips/slip.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'
import { tokenOfEvent } from '#lib/queries/rating/by-token.ts'
import { collectionCodeOf } from '../collection/code-of.ts'

/**
 * What paper has to say to the person of a file that is in no account, because no page of theirs does: the link to rate
 * the event `seq`, and the code of the result where `withCode` asks for it.
 */
export const personsCopy = async (
  file: { readonly id: string; readonly ownerId: string | null },
  seq: number,
  { withCode }: { readonly withCode: boolean },
  { db, sealing }: { readonly db: Transaction; readonly sealing: Sealing },
): Promise<PersonsCopy | undefined> => {
  if (file.ownerId !== null) return undefined
  const token = await tokenOfEvent(file.id, seq, { db, sealing })
  const code = withCode
    ? await db.collectionCode.findFirst({ where: { caseId: file.id, closedAt: null }, select: { id: true } })
    : null
  if (!token && !code) return undefined
  return {
    ratingPath: token && `/danh-gia/${token}`,
    collectionCode: code && formatCollectionCode(collectionCodeOf(code.id, sealing)),
  }
}
