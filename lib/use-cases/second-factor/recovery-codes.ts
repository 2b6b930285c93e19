import { claimCode } from '#lib/domain/kernel/claim-code.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'

const howMany = 8

/**
 * The codes for whoever loses the telephone. Made of the moment of enrolment and the application's secret, so that the
 * database holds nothing from which they could be found, and the page that follows the enrolment can show them.
 */
export const recoveryCodes = (
  { accountId, confirmedAt }: { readonly accountId: string; readonly confirmedAt: Date },
  sealing: Sealing,
): readonly string[] =>
  Array.from({ length: howMany }, (_, index) =>
    claimCode(
      Buffer.from(
        sealing.sign('recovery code', `${accountId} ${confirmedAt.toISOString()} ${index}`),
        'base64url',
      ),
    ),
  )

/** What is kept of a code: tied to its account. */
export const recoveryDigest = (accountId: string, code: string, sealing: Sealing): Uint8Array<ArrayBuffer> =>
  sealing.digest(`recovery code ${accountId} ${code}`)
