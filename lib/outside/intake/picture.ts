import { join } from 'node:path'
import sharp from 'sharp'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { MediaType } from '../files/media-type.ts'
import type { Flaw } from './flaw.ts'
import { inTurn } from './in-turn.ts'

/** Pixels of one picture: the largest mode of today's telephones is just below. */
export const mostPixels = 110_000_000
/** Of the longer side in pixels, a little more than A4 at 200 dots to the inch: print stays legible. */
const longestSide = 2_480

/** Pixels as a decoder of our own left them, four bytes each. */
export type RawPicture = { readonly data: Uint8Array; readonly width: number; readonly height: number }

// Each picture in work holds up to some hundred megabytes: few at a time, each on one thread.
sharp.concurrency(1)
sharp.cache(false)

/**
 * A picture drawn anew: upright, no larger than print needs, and without whatever else its file held (place, time and
 * telephone of the photograph, other files behind its end).
 */
export const straightened = (
  sent: string | RawPicture,
  folder: string,
): Promise<Result<{ readonly mediaType: MediaType; readonly path: string }, Flaw>> =>
  inTurn(async () => {
    try {
      const picture = opened(sent)
      const { format, width, height } = await picture.metadata()
      if (width * height > mostPixels) return err('tooManyPixels')
      if (format !== 'jpeg' && format !== 'png' && format !== 'raw') return err('wrongType')
      const drawn = picture
        .autoOrient()
        .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
      const path = join(folder, 'drawn')
      if (format === 'png') await drawn.png().toFile(path)
      else await drawn.jpeg({ quality: 86 }).toFile(path)
      return ok({ mediaType: format === 'png' ? 'image/png' : 'image/jpeg', path })
    } catch (error) {
      if (!(error instanceof Error) || isOurFault(error)) throw error
      return err(/pixel limit/.test(error.message) ? 'tooManyPixels' : 'broken')
    }
  })

const opened = (sent: string | RawPicture) =>
  typeof sent === 'string'
    ? sharp(sent, { limitInputPixels: mostPixels })
    : sharp(sent.data, { raw: { width: sent.width, height: sent.height, channels: 4 } })

/** A full disk or a missing folder is no flaw of the picture. */
const isOurFault = (error: Error): boolean => /ENOSPC|ENOENT|EACCES|unable to (?:write|open)/.test(error.message)
