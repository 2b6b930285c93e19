import { type RefusalGround, refusalGrounds } from '#lib/domain/case/refusal-grounds.ts'
import { type RevocationGround, revocationGrounds } from '#lib/domain/case/revocation-grounds.ts'
import { type StopGround, stopGrounds } from '#lib/domain/case/stop-grounds.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { type SupplementGround, supplementGrounds } from '#lib/domain/supplement/grounds.ts'

/** The ground of an event in the words that people read; null when it names none. */
export const groundInWords = (code: unknown, { lengthening }: Procedure): string | null =>
  typeof code === 'string'
    ? (refusalGrounds[code as RefusalGround] ??
      stopGrounds[code as StopGround] ??
      revocationGrounds[code as RevocationGround] ??
      supplementGrounds[code as SupplementGround] ??
      lengthening?.grounds[code] ??
      null)
    : null
