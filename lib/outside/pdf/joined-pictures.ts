import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'

const a4 = { short: 595.28, long: 841.89 }
/** Points. Office printers cannot print to the edge. */
const margin = 18

/**
 * Writes pictures into one PDF, each on a page of A4 that lies as the picture does. They come one at a time, so that
 * forty of them need no more memory than one.
 */
export const joinPictures = async (
  pictures: readonly (() => Readable)[],
  { title, path }: { readonly title: string; readonly path: string },
): Promise<void> => {
  const pdf = new PDFDocument({ autoFirstPage: false, info: { Title: title }, lang: 'vi-VN' })
  const file = createWriteStream(path, { mode: 0o600, flush: true })
  const written = once(file, 'close')
  pdf.pipe(file)
  for (const picture of pictures) {
    // White under what is transparent: a scan with an alpha channel would be printed black.
    const { data, info } = await sharp(await buffer(picture()))
      .flatten({ background: 'white' })
      .jpeg({ quality: 86 })
      .toBuffer({ resolveWithObject: true })
    const [width, height] = info.width > info.height ? [a4.long, a4.short] : [a4.short, a4.long]
    pdf.addPage({ size: [width, height], margin: 0 })
    pdf.image(data, margin, margin, {
      fit: [width - 2 * margin, height - 2 * margin],
      align: 'center',
      valign: 'center',
    })
  }
  pdf.end()
  await written
}
