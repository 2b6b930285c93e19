import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Noto Serif is the documents' hand; Be Vietnam Pro, the portal's own, says what the legal form does not. */
const files = {
  regular: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  semibold: '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  bold: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  italic: '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  sans: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
} as const

export type Font = keyof typeof files

// From the working directory, because a bundle does not know where it came from; the names stay out of the bundler's
// sight, or it would try to load fonts as modules.
const packages = createRequire(join(process.cwd(), 'package.json'))

/** Where each font file lies. Only those that a document uses are read and embedded. */
export const fontFiles = (): readonly (readonly [Font, string])[] =>
  Object.entries(files).map(([font, file]) => [font as Font, packages.resolve(file)])
