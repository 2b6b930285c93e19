import type { Transaction } from '#lib/outside/database/index.ts'

/**
 * The signed electronic result of a file, where there is one: only then can it be chosen as the way of delivery. A scan
 * of a paper signed by hand is none. Nothing signs electronically here yet: whoever adds signing answers here.
 */
export const electronicResult = async (
  _tx: Transaction,
  _caseId: string,
): Promise<{ readonly fileId: string } | null> => null
