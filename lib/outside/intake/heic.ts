import type { Flaw } from './flaw.ts'
import type { RawPicture } from './picture.ts'

/** WebAssembly holds the whole picture and its copy in memory; telephones photograph 12 to 48 million pixels so. */
const mostPixels = 50_000_000

/** The main picture of a HEIC file; libheif turns it upright itself. */
export const heicPhotograph = async (bytes: Uint8Array): Promise<RawPicture | Flaw> => {
  const { default: libheif } = await import('libheif-js/wasm-bundle.js')
  const pictures = new libheif.HeifDecoder().decode(bytes)
  const picture = pictures.find((candidate) => candidate.is_primary()) ?? pictures[0]
  if (!picture) return 'broken'
  try {
    const [width, height] = [picture.get_width(), picture.get_height()]
    if (width * height > mostPixels) return 'tooManyPixels'
    const data = new Uint8ClampedArray(width * height * 4)
    const drawn = await new Promise<boolean>((resolve) => {
      picture.display({ data, width, height }, (result) => resolve(result !== null))
    })
    return drawn ? { data: new Uint8Array(data.buffer), width, height } : 'broken'
  } finally {
    for (const each of pictures) each.free()
  }
}
