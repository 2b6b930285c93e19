import sharp from 'sharp'
import { renderSVG } from 'uqr'

/** A QR code as a PNG, to be kept among the photographs of a telephone, which cannot scan its own screen. */
export const qrPicture = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const svg = renderSVG(text, { ecc: 'M', border: 4, pixelSize: 12 })
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer())
}
