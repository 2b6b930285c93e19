import { decodeQR } from 'qr/decode.js'
import { flatten, type Grey, type Pixels, sharpen, shrink, toGrey, toRgb } from './grey.ts'

/**
 * What is tried on a picture, one after the other, because pictures are bad in different ways: as it is; a pale or
 * grainy one; one in a shadow; a blurred one; one at a bad angle to the grid of the pixels. Found by trying: see the
 * test beside, which says how many of how many pictures are read.
 */
const looks: readonly ((grey: Grey) => Grey)[] = [
  (grey) => grey,
  (grey) => flatten(shrink(grey, 0.5)),
  flatten,
  sharpen,
  (grey) => sharpen(shrink(grey, 2 / 3)),
]

/** The text of a QR code in a picture, or null. `quick` tries the first two looks, for pictures that come by the second. */
export const findCode = (picture: Pixels, how: 'quick' | 'thorough' = 'thorough'): string | null => {
  const grey = toGrey(picture)
  for (const look of how === 'quick' ? looks.slice(0, 2) : looks) {
    try {
      return decodeQR(toRgb(look(grey)), { effort: 1 })
    } catch {
      // No code in this look at it: the next one.
    }
  }
  return null
}
