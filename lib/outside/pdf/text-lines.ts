import type { Font } from './fonts.ts'
import { type Sheet, useFont } from './sheet.ts'

/** Text in one font; a line of a form mixes several. */
export type Run = {
  readonly text: string
  readonly font: Font
  /** Not to be broken: a label in the middle of a line. */
  readonly keep?: true
}

type Fragment = { readonly text: string; readonly font: Font; readonly x: number }
export type TextLine = { readonly fragments: readonly Fragment[]; readonly width: number }

/** A word with the space behind it, which does not count at the end of a line. */
type Word = {
  readonly text: string
  readonly font: Font
  readonly width: number
  readonly space: number
}

/**
 * Breaks runs into lines that fit into so many points: at line ends and spaces, and inside a word only where it fits no
 * line.
 */
export const linesOf = (sheet: Sheet, runs: readonly Run[], width: number, size: number): TextLine[] => {
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of runs.flatMap((run) => wordsOf(sheet, run, width, size))) {
    if (word.text === '\n') {
      lines.push([])
      used = 0
      continue
    }
    if (used > 0 && used + word.width > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(word)
    used += word.width + word.space
  }
  return lines.map(lineOf)
}

/** Words of one font are drawn, and extracted, as one piece. */
const lineOf = (words: readonly Word[]): TextLine => {
  const fragments: { text: string; font: Font; x: number }[] = []
  let x = 0
  for (const { text, font, width, space } of words) {
    const last = fragments.at(-1)
    if (last?.font === font) last.text += text
    else fragments.push({ text, font, x })
    x += width + space
  }
  return { fragments, width: x - (words.at(-1)?.space ?? 0) }
}

const wordsOf = (sheet: Sheet, { text, font, keep }: Run, width: number, size: number): Word[] => {
  useFont(sheet, font, size)
  const measure = (part: string): number => sheet.doc.widthOfString(part)
  const wordOf = (part: string): Word => {
    const bare = measure(part.trimEnd())
    return { text: part, font, width: bare, space: measure(part) - bare }
  }
  return (text.normalize('NFC').match(keep ? /.+/g : /\n|[^ \n]+ *| +/g) ?? []).flatMap((token) => {
    if (token === '\n') return [{ text: token, font, width: 0, space: 0 }]
    const word = wordOf(token)
    return word.width <= width ? [word] : pieces(token, width, measure).map(wordOf)
  })
}

/** Cuts what is wider than a line, such as an e-mail address, between its characters. */
const pieces = (token: string, width: number, measure: (part: string) => number): string[] => {
  const parts: string[] = []
  let part = ''
  for (const character of token) {
    if (measure(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
