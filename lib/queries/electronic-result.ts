import type { Transaction } from '#lib/outside/database/index.ts'

/**
 * The signed electronic result of a file, where there is one: only then can it be chosen as the way of delivery. A scan
 * of a paper signed by hand is none.
 */
export const electronicResult = async (
  tx: Transaction,
  caseId: string,
): Promise<{ readonly fileId: string } | null> => {
  const result = await tx.caseResult.findUnique({
    where: { caseId },
    select: { fileId: true, signedId: true },
  })
  return result?.signedId ? { fileId: result.fileId } : null
}
