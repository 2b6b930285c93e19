import type { Line } from '#lib/domain/procedure/declaration.ts'
import { heightOf, leading, paragraph } from './paragraph.ts'
import { decorate, element, makeRoom, type Sheet, useFont } from './sheet.ts'

type Boxes = Extract<Line, { kind: 'boxes' }>['boxes']

const indent = 24
const between = 48
/** Between a label and its box. */
const gap = 8

const sideOf = ({ size }: Sheet): number => size * 0.85

/** A question of the form with its boxes below it, the chosen one crossed: on one line, or each on its own. */
export const tickBoxes = (sheet: Sheet, label: string, boxes: Boxes): void => {
  makeRoom(sheet, sheet.size * leading * 3)
  paragraph(sheet, [{ text: `${label}:`, font: 'regular' }], { after: 2 })
  if (widthOf(sheet, boxes) <= sheet.width) onOneLine(sheet, boxes)
  else for (const box of boxes) onItsOwnLine(sheet, box)
  sheet.doc.y += 4
}

const widthOf = (sheet: Sheet, boxes: Boxes): number => {
  useFont(sheet, 'regular', sheet.size)
  const labels = boxes.reduce((sum, box) => sum + sheet.doc.widthOfString(box.label), 0)
  return indent + labels + boxes.length * (gap + sideOf(sheet)) + (boxes.length - 1) * between
}

const onOneLine = (sheet: Sheet, boxes: Boxes): void => {
  const { doc, size } = sheet
  const top = doc.y
  let x = sheet.left + indent
  for (const box of boxes) {
    useFont(sheet, 'regular', size)
    const left = x + doc.widthOfString(box.label) + gap
    element(sheet, 'P', sheet.root, () => {
      useFont(sheet, 'regular', size)
      doc.text(`${box.label} `, x, top, { lineBreak: false })
      if (box.ticked) drawCross(sheet, left, top)
    })
    drawBox(sheet, left, top)
    x = left + sideOf(sheet) + between
  }
  doc.y = top + size * leading
}

/** The box first, as long labels end anywhere. */
const onItsOwnLine = (sheet: Sheet, { label, ticked }: Boxes[number]): void => {
  const { doc } = sheet
  const left = sheet.left + indent
  const x = left + sideOf(sheet) + gap
  const runs = [{ text: label, font: 'regular' }] as const
  const place = { x, width: sheet.left + sheet.width - x, after: 1 }
  makeRoom(sheet, heightOf(sheet, runs, place))
  const top = doc.y
  paragraph(sheet, runs, place)
  const below = doc.y
  if (ticked) element(sheet, 'P', sheet.root, () => drawCross(sheet, left, top))
  drawBox(sheet, left, top)
  doc.y = below
}

const drawBox = (sheet: Sheet, left: number, top: number): void =>
  decorate(sheet, () => {
    const side = sideOf(sheet)
    sheet.doc
      .lineWidth(0.8)
      .rect(left, top + sheet.size * 0.29, side, side)
      .stroke('#000000')
  })

/** A letter, not a drawing, so that whoever searches or copies the text finds which box was chosen. */
const drawCross = (sheet: Sheet, left: number, top: number): void => {
  const { doc, size } = sheet
  useFont(sheet, 'semibold', size * 0.8)
  const x = left + (sideOf(sheet) - doc.widthOfString('X')) / 2
  doc.text('X', x, top + size * 0.16, { lineBreak: false })
}
