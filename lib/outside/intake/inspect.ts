import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { type MediaType, mediaTypeOf } from '../files/media-type.ts'
import type { Flaw } from './flaw.ts'
import { straightened } from './picture.ts'
import type { Spooled } from './spool.ts'
import { examinedPdf, photographFrom } from './workshop.ts'

/** A file that may be kept: the very bytes that were sent, or a picture drawn anew. */
export type Inspected = { readonly mediaType: MediaType; readonly path: string }

/**
 * Looks at what was received, by its content alone. A picture is decoded and drawn anew, so that nothing but pixels is
 * left of it. A PDF is opened and looked through, and kept as it is to the last byte: signatures in it must hold.
 */
export const inspect = async (sent: Spooled): Promise<Result<Inspected, Flaw>> => {
  if (sent.size === 0) return err('empty')
  switch (await mediaTypeOf(sent.head)) {
    case null:
      return err('wrongType')
    case 'application/pdf': {
      const flaw = await examinedPdf(sent.path)
      return flaw ? err(flaw) : ok({ mediaType: 'application/pdf', path: sent.path })
    }
    case 'image/heic': {
      const photograph = await photographFrom(sent.path)
      return photograph.ok ? straightened(photograph.value, sent.folder) : photograph
    }
    default:
      return straightened(sent.path, sent.folder)
  }
}
