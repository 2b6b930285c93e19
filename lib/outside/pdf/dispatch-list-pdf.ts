import type { DispatchList } from '#lib/domain/post/dispatch-list.ts'
import { drawFoot } from './foot.ts'
import { drawNation, rule } from './nation.ts'
import { paragraph } from './paragraph.ts'
import { closeSheet, makeRoom, openSheet, type Sheet } from './sheet.ts'
import { table } from './table.ts'

/** The dispatch list as an A4 file across, to be signed by both who hand over and take. */
export const dispatchListPdf = (list: DispatchList): Promise<Buffer<ArrayBuffer>> => {
  const sheet = openSheet({
    format: 'A4',
    landscape: true,
    title: `${list.title} ${list.subtitle}`,
    size: 10,
    margins: { top: 34, right: 34, bottom: 40, left: 42 },
  })
  drawTop(sheet, list)
  table(sheet, list.columns, list.rows, { size: 8.5, after: 6 })
  paragraph(sheet, [{ text: list.sum, font: 'semibold' }], { size: 10, after: 10 })
  drawSignatures(sheet, list.signatures)
  return closeSheet(sheet, (page, pages) =>
    drawFoot(sheet, `${list.authority} · ${list.subtitle}`, `Trang ${page + 1}/${pages}`),
  )
}

const drawTop = (sheet: Sheet, { authority, title, subtitle }: DispatchList): void => {
  const { doc, left, width } = sheet
  const top = doc.y
  const half = width / 2
  paragraph(sheet, [{ text: authority, font: 'bold' }], { x: left, width: half, align: 'center', size: 10 })
  rule(sheet, left + half * 0.38, half * 0.24)
  doc.y = top
  drawNation(sheet, { size: 10, x: left + half, width: half })
  doc.y += 12
  paragraph(sheet, [{ text: title, font: 'bold' }], { size: 14, align: 'center', as: 'H1' })
  paragraph(sheet, [{ text: subtitle, font: 'italic' }], { size: 10, align: 'center', after: 8 })
}

const drawSignatures = (sheet: Sheet, names: DispatchList['signatures']): void => {
  const { doc, left, width } = sheet
  makeRoom(sheet, 90)
  const top = doc.y
  names.forEach((name, index) => {
    doc.y = top
    const place = { x: left + (index * width) / 2, width: width / 2, align: 'center' } as const
    paragraph(sheet, [{ text: name, font: 'bold' }], { ...place, size: 10 })
    paragraph(sheet, [{ text: '(Ký, ghi rõ họ tên, ngày giờ)', font: 'italic' }], { ...place, size: 9 })
  })
  doc.y = top + 80
}
