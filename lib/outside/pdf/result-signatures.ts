import type { ResultDocument } from '#lib/domain/result/result-document.ts'
import { heightOf, leading, paragraph } from './paragraph.ts'
import { decorate, type Sheet } from './sheet.ts'

/** NĐ 30/2020/NĐ-CP, Phụ lục I: the hand of the signatory is blue, the seal of the authority red. */
const ink = { signatory: '#1f4f9c', seal: '#b3261e' } as const
const boxHeight = 46
const placeWidth = 0.56

/** Points that the block of signatures needs. */
export const signaturesHeight = (sheet: Sheet, { capacity }: ResultDocument): number =>
  (capacity.length + 2) * sheet.size * leading + boxHeight + 14

/**
 * On the right: in which capacity, the two signatures as they were given, the name. Before it is signed an empty place
 * stands there.
 */
export const drawSignatures = (sheet: Sheet, document: ResultDocument): void => {
  const { doc, left, width } = sheet
  const style = {
    x: left + width * (1 - placeWidth),
    width: width * placeWidth,
    align: 'center',
  } as const
  for (const text of document.capacity) paragraph(sheet, [{ text, font: 'bold' }], style)
  doc.y += 6
  const top = doc.y
  if (document.signed) {
    const third = style.width / 2 - 4
    drawMark(sheet, { x: style.x - third * 0.1, y: top, width: third }, 'seal', [
      'Cơ quan ký số:',
      document.unit,
      document.signed.at,
    ])
    drawMark(sheet, { x: style.x + style.width / 2, y: top, width: third }, 'signatory', [
      'Ký số bởi:',
      document.signatory,
      document.signed.at,
    ])
  }
  doc.y = top + boxHeight + 8
  paragraph(sheet, [{ text: document.signatory, font: 'bold' }], style)
}

type Box = { readonly x: number; readonly y: number; readonly width: number }

/** What a signature says, in its colour. The signature itself is in the file; this tells the eye that it is there. */
const drawMark = (
  sheet: Sheet,
  { x, y, width }: Box,
  whose: keyof typeof ink,
  lines: readonly string[],
): void => {
  const { doc } = sheet
  decorate(sheet, () => {
    doc.lineWidth(1.1).roundedRect(x, y, width, boxHeight, 3).stroke(ink[whose])
  })
  doc.y = y + 4
  for (const text of lines) {
    const style = { x: x + 5, width: width - 10, size: 7.5 }
    doc.fillColor(ink[whose])
    const room = y + boxHeight - 3 - doc.y
    if (heightOf(sheet, [{ text, font: 'sans' }], style) > room) continue
    paragraph(sheet, [{ text, font: 'sans' }], style)
  }
  doc.fillColor('#000000')
}
