import { writeFile } from 'node:fs/promises'
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
    const drawn = await redrawn(sent)
    if (!drawn.ok) return drawn
    const path = join(folder, 'drawn')
    await writeFile(path, drawn.value.bytes, { mode: 0o600 })
    return ok({ mediaType: drawn.value.mediaType, path })
  })

const redrawn = async (
  sent: string | RawPicture,
): Promise<Result<{ readonly mediaType: MediaType; readonly bytes: Uint8Array }, Flaw>> => {
  try {
    const picture = opened(sent)
    const { format, width, height } = await picture.metadata()
    if (width * height > mostPixels) return err('tooManyPixels')
    if (format !== 'jpeg' && format !== 'png' && format !== 'raw') return err('wrongType')
    const drawing = picture
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
    return format === 'png'
      ? ok({ mediaType: 'image/png', bytes: await drawing.png().toBuffer() })
      : ok({ mediaType: 'image/jpeg', bytes: await drawing.jpeg({ quality: 86 }).toBuffer() })
  } catch (error) {
    return err(/pixel limit/.test(String(error)) ? 'tooManyPixels' : 'broken')
  }
}

const opened = (sent: string | RawPicture) =>
  typeof sent === 'string'
    ? sharp(sent, { limitInputPixels: mostPixels })
    : sharp(sent.data, { raw: { width: sent.width, height: sent.height, channels: 4 } })
