import type { Line } from '#lib/domain/procedure/declaration.ts'
import { leading, paragraph } from './paragraph.ts'
import { decorate, element, makeRoom, type Sheet, useFont } from './sheet.ts'

type Boxes = Extract<Line, { kind: 'boxes' }>['boxes']

/** A question of the form with its boxes on a line below it, the chosen one crossed. */
export const tickBoxes = (sheet: Sheet, label: string, boxes: Boxes): void => {
  const { doc, size } = sheet
  makeRoom(sheet, size * leading * 3)
  paragraph(sheet, [{ text: `${label}:`, font: 'regular' }], { after: 2 })
  const top = doc.y
  const side = size * 0.85
  let x = sheet.left + 24
  for (const box of boxes) {
    useFont(sheet, 'regular', size)
    const width = doc.widthOfString(box.label)
    element(sheet, 'P', sheet.root, () => {
      useFont(sheet, 'regular', size)
      doc.text(`${box.label} `, x, top, { lineBreak: false })
      if (box.ticked) drawCross(sheet, x + width + 8, top, side)
    })
    const left = x + width + 8
    decorate(sheet, () => {
      doc
        .lineWidth(0.8)
        .rect(left, top + size * 0.29, side, side)
        .stroke('#000000')
    })
    x = left + side + 48
  }
  doc.y = top + size * leading + 4
}

/** A letter, not a drawing, so that whoever searches or copies the text finds which box was chosen. */
const drawCross = (sheet: Sheet, x: number, top: number, side: number): void => {
  const { doc, size } = sheet
  const cross = size * 0.8
  useFont(sheet, 'semibold', cross)
  doc.text('X', x + (side - doc.widthOfString('X')) / 2, top + size * 0.16, { lineBreak: false })
}
