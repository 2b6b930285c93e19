import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { inTurn } from './in-turn.ts'

/** Of the longer side, in pixels: sharp on a telephone's dense screen. */
const side = 320

/** A small JPEG of a picture that was kept. */
export const thumbnail = (picture: Readable): Promise<Uint8Array<ArrayBuffer>> =>
  inTurn(async () => {
    const drawn = await sharp(await buffer(picture))
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 72 })
      .toBuffer()
    return new Uint8Array(drawn)
  })
