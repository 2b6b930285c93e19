import { decorate, type Element, element, makeRoom, type Sheet, useFont } from './sheet.ts'
import { linesOf, type Run, type TextLine } from './text-lines.ts'

/** Noto Serif with marks over capitals ("Ộ", "Ế") needs this much for lines not to touch. */
export const leading = 1.36

export type ParagraphStyle = {
  readonly size?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly x?: number
  readonly width?: number
  /** Points below. */
  readonly after?: number
  /** Dots from the end of the text to the margin: a blank of the form that was left empty. */
  readonly leader?: boolean
  /** How a screen reader takes it. */
  readonly as?: 'P' | 'H1' | 'H2' | 'LI' | 'TH' | 'TD' | 'Caption'
  readonly parent?: Element
}

export const heightOf = (sheet: Sheet, runs: readonly Run[], style: ParagraphStyle = {}): number => {
  const { size, width } = measuresOf(sheet, style)
  return linesOf(sheet, runs, width, size).length * size * leading + (style.after ?? 0)
}

/** Draws a paragraph at the cursor, over to the next page where it must, and moves the cursor below it. */
export const paragraph = (sheet: Sheet, runs: readonly Run[], style: ParagraphStyle = {}): void => {
  const { size, x, width } = measuresOf(sheet, style)
  const lines = linesOf(sheet, runs, width, size)
  makeRoom(sheet, size * leading * Math.min(2, lines.length))
  element(sheet, style.as ?? 'P', style.parent ?? sheet.root, () => {
    for (const line of lines) {
      makeRoom(sheet, size * leading)
      drawLine(sheet, line, { x: x + indentOf(line, width, style.align), y: sheet.doc.y, size })
      sheet.doc.y += size * leading
    }
  })
  const last = lines.at(-1)
  if (style.leader && last) drawLeader(sheet, x + last.width, x + width, size)
  sheet.doc.y += style.after ?? 0
}

const measuresOf = (sheet: Sheet, style: ParagraphStyle) => ({
  size: style.size ?? sheet.size,
  x: style.x ?? sheet.left,
  width: style.width ?? sheet.width,
})

const indentOf = (line: TextLine, width: number, align: ParagraphStyle['align']): number => {
  if (align === 'center') return (width - line.width) / 2
  return align === 'right' ? width - line.width : 0
}

type Spot = { readonly x: number; readonly y: number; readonly size: number }

const drawLine = (sheet: Sheet, { fragments }: TextLine, { x, y, size }: Spot): void => {
  for (const fragment of fragments) {
    useFont(sheet, fragment.font, size)
    sheet.doc.text(fragment.text, x + fragment.x, y, { lineBreak: false })
  }
  sheet.doc.y = y
}

const drawLeader = (sheet: Sheet, from: number, to: number, size: number): void => {
  const { doc } = sheet
  const baseline = doc.y - size * (leading - 1.08)
  decorate(sheet, () => {
    doc
      .lineWidth(0.7)
      .lineCap('round')
      .dash(0.01, { space: 2.4 })
      .strokeColor('#333333')
      .moveTo(from + 4, baseline)
      .lineTo(to, baseline)
      .stroke()
  })
}
