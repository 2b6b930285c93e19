import { toDate } from '#lib/outside/clock/index.ts'
import type { Scene } from '../case/command.ts'

/**
 * Ends the validity of the file's present result, where it was signed electronically: recalled to be corrected, replaced
 * by another, or revoked. Those who verify it are told from the same transaction on.
 */
export const endSignedResult = async (
  { tx, file, now }: Scene,
  kind: 'recalled' | 'replaced' | 'revoked',
  replacedBy: string | null = null,
): Promise<void> => {
  const present = await tx.caseResult.findUnique({
    where: { caseId: file.id },
    select: { signedId: true },
  })
  if (!present?.signedId) return
  await tx.signedResultEnd.create({
    data: { resultId: present.signedId, kind, at: toDate(now), replacedBy },
  })
}
