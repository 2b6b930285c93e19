import type { ReadOutcome } from './card-words.ts'
import { findCode } from './find-code.ts'
import { nativeReader } from './native-reader.ts'
import { pixelsOf } from './pixels-of.ts'
import { viewsOf } from './views.ts'

/** Looks for a code in a photograph that stays where it is: it is opened and read by this page, and sent nowhere. */
export const readPhoto = async (photo: Blob): Promise<ReadOutcome> => {
  const picture = await createImageBitmap(photo).catch(() => null)
  if (!picture) return { problem: 'noPicture' }
  try {
    const native = await nativeReader()
    const found = native && (await native(picture))
    if (found) return { text: found }
    for (const view of viewsOf(picture.width, picture.height)) {
      const text = findCode(pixelsOf(picture, view))
      if (text) return { text }
      // The page stays alive between two looks.
      await new Promise((resolve) => setTimeout(resolve))
    }
    return { problem: 'noCode' }
  } finally {
    picture.close()
  }
}
