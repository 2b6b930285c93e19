import { claimCode } from '#lib/domain/kernel/claim-code.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'

/**
 * The code of a row. Made of the row's random id and the application's secret, so that the database holds nothing from
 * which it could be found, and the clerk who has just issued it can print it again.
 */
export const codeOf = (claimId: string, sealing: Sealing): string =>
  claimCode(Buffer.from(sealing.sign('claim code', claimId), 'base64url'))
