import { claimCode, formatClaimCode, parseClaimCode } from '../kernel/claim-code.ts'
import { err, type Result } from '../kernel/result.ts'

/** In front of the code in print and in the QR code, so that a scanner's burst is told from a name or a dossier code. */
const prefix = 'KQ-'

/** Ten signs (50 bits) by which a result is collected. Throws a RangeError for fewer than ten bytes. */
export const collectionCode = claimCode

/** "ABCDEFGHJK" → "KQ-ABCDE-FGHJK", as it is shown and drawn. */
export const formatCollectionCode = (code: string): string => `${prefix}${formatClaimCode(code)}`

/** Whether it says of itself that it is such a code: what stands in the QR code does. */
export const isScannedCollectionCode = (text: string): boolean => /^\s*KQ[\s-]/i.test(text)

/** Reads a code with or without its letters in front, in any case, with spaces and hyphens anywhere. */
export const parseCollectionCode = (typed: string): Result<string, 'notACollectionCode'> => {
  const bare = typed.replace(/[\s\-\u2010-\u2015]+/gu, '')
  const code = parseClaimCode(bare.length > 10 ? bare.replace(/^KQ/i, '') : bare)
  return code.ok ? code : err('notACollectionCode')
}
