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

/** A font ready for `registerFont`: pdfkit also takes what its own parser has read, which its types do not say. */
type FontSource = PDFKit.Mixins.PDFFontSource

type ParsedFont = FontSource & {
  readonly characterSet: readonly number[]
  readonly glyphForCodePoint: (codePoint: number) => unknown
}

type Parser = { readonly openSync: (file: string) => ParsedFont }

let opened: readonly (readonly [Font, FontSource])[] | undefined

/**
 * The fonts, read and parsed once in the life of the process and shared by all documents: reading them anew takes ten
 * times as long as drawing a page (140 ms against 15). Each document still embeds only the letters that it uses.
 */
export const theFonts = (): readonly (readonly [Font, FontSource])[] => {
  opened ??= openFonts()
  return opened
}

const openFonts = () => {
  // From the working directory, because a bundle does not know where it came from; and by names that a bundler does
  // not see, or it would try to load fonts as modules.
  const packages = createRequire(join(process.cwd(), 'package.json'))
  const parser: Parser = createRequire(packages.resolve('pdfkit'))('fontkit')
  return Object.entries(files).map(([font, file]) => {
    const parsed = parser.openSync(packages.resolve(file))
    meetLetters(parsed)
    return [font as Font, parsed] as const
  })
}

/**
 * The parser remembers a shape with the letter that it was first met as. "ắ" is put together from "a" and its marks: met
 * only as a part, "a" would be no letter for the rest of the process, and be missing from the text that readers copy,
 * search and speak. So each letter is met by itself first; not "ﬃ" and its like, which stand for several.
 */
const meetLetters = (font: ParsedFont): void => {
  for (const letter of font.characterSet) {
    if (letter < 0xfb00 || letter > 0xfb06) font.glyphForCodePoint(letter)
  }
}
