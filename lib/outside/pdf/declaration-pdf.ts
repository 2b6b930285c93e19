import { emptyBlank, type Line } from '#lib/domain/procedure/declaration.ts'
import type { DeclarationDocument } from '#lib/domain/slips/declaration-document.ts'
import { drawQrCode } from './codes.ts'
import { drawFoot } from './foot.ts'
import { drawNation } from './nation.ts'
import { heightOf, leading, paragraph } from './paragraph.ts'
import { closeSheet, decorate, makeRoom, openSheet, type Sheet } from './sheet.ts'
import { table } from './table.ts'
import type { Run } from './text-lines.ts'
import { tickBoxes } from './tick-boxes.ts'

const qrSize = 62

/** The declaration as an A4 file, laid out like its paper form (NĐ 30/2020: 20 mm around, 30 mm left; 13 points). */
export const declarationPdf = (
  document: DeclarationDocument,
  appUrl: string,
): Promise<Buffer<ArrayBuffer>> => {
  const { declaration, reference } = document
  const sheet = openSheet({
    format: 'A4',
    title: [declaration.title, reference?.code].filter(Boolean).join(' '),
    size: 13,
    margins: { top: 45, right: 48, bottom: 62, left: 70 },
  })
  drawTop(sheet, document, appUrl)
  for (const section of declaration.sections) {
    drawSectionTitle(sheet, section)
    for (const line of section.lines) drawFormLine(sheet, line)
  }
  drawConfirmation(sheet, document)
  const number = reference ? `${reference.label} ${reference.code}` : 'Bản nháp, chưa nộp'
  return closeSheet(sheet, (page, pages) => {
    drawFoot(sheet, `${declaration.number} · ${number}`, `Trang ${page + 1}/${pages}`)
  })
}

const drawTop = (
  sheet: Sheet,
  { declaration, reference, isDraft }: DeclarationDocument,
  appUrl: string,
): void => {
  const { doc } = sheet
  const top = doc.y
  paragraph(sheet, [{ text: declaration.number, font: 'semibold' }], { size: 10.5, align: 'right' })
  paragraph(sheet, [{ text: declaration.issuedWith, font: 'italic' }], { size: 9, align: 'right' })
  doc.y = top + 42
  drawNation(sheet, { size: 12, x: sheet.left, width: sheet.width })
  const below = doc.y
  if (reference) {
    const { code, label, path } = reference
    drawQrCode(sheet, `${appUrl}${path}`, {
      x: sheet.left,
      y: top,
      size: qrSize,
      alt: `Mã QR dẫn đến trang tra cứu ${label} ${code}`,
    })
  }
  if (isDraft) drawDraftMark(sheet, top)
  doc.y = Math.max(below, top + (reference ? qrSize : 0)) + 18
  paragraph(sheet, [{ text: declaration.title, font: 'bold' }], { size: 14, align: 'center', as: 'H1' })
  if (declaration.subtitle !== undefined)
    paragraph(sheet, [{ text: declaration.subtitle, font: 'italic' }], { size: 11.5, align: 'center' })
  doc.y += 8
  paragraph(sheet, [{ text: 'Kính gửi: ', font: 'regular' }, value(declaration.addressee)], {
    align: 'center',
    after: 10,
  })
}

const drawDraftMark = (sheet: Sheet, top: number): void => {
  const { doc } = sheet
  const text = 'BẢN NHÁP, CHƯA NỘP'
  decorate(sheet, () => {
    doc.font('semibold').fontSize(9)
    const width = doc.widthOfString(text)
    doc
      .lineWidth(0.8)
      .rect(sheet.left, top, width + 14, 19)
      .stroke('#8a1f1f')
    doc.fillColor('#8a1f1f').text(text, sheet.left + 7, top + 3.5, { lineBreak: false })
  })
}

const drawSectionTitle = (
  sheet: Sheet,
  { title, note }: DeclarationDocument['declaration']['sections'][number],
): void => {
  if (title === undefined) return
  sheet.doc.y += 8
  // A heading stays with what follows it.
  makeRoom(sheet, sheet.size * leading * 5)
  paragraph(sheet, [{ text: title, font: 'bold' }], { align: 'center', as: 'H2', size: 12.5 })
  if (note !== undefined) paragraph(sheet, [{ text: note, font: 'italic' }], { align: 'center', size: 11.5 })
  sheet.doc.y += 4
}

const drawFormLine = (sheet: Sheet, line: Line): void => {
  switch (line.kind) {
    case 'line': {
      const last = line.blanks.at(-1)
      paragraph(sheet, runsOf(line), { after: 3, leader: last?.value === emptyBlank })
      return
    }
    case 'boxes':
      tickBoxes(sheet, line.label, line.boxes)
      return
    case 'table':
      table(
        sheet,
        line.head.map((label, index) => ({ label, share: shareOf(line.head, index) })),
        line.rows.map((row) => row.map((cell) => (cell === emptyBlank ? '' : cell))),
        { size: 11, after: 8 },
      )
      return
    case 'sentence':
      paragraph(sheet, [{ text: line.text, font: 'regular' }], { after: 3 })
  }
}

/** A column whose head says "tháng" holds a month, and needs less room than a place or an occupation. */
const shareOf = (head: readonly string[], index: number): number => {
  const label = head[index] ?? ''
  if (/tháng/.test(label)) return 15
  return label === '' ? 20 : 34
}

const runsOf = ({ number, blanks }: Extract<Line, { kind: 'line' }>): Run[] => {
  const runs: Run[] = number === undefined ? [] : [{ text: `${number}. `, font: 'regular' }]
  blanks.forEach((blank, index) => {
    const isLast = index === blanks.length - 1
    runs.push({ text: `${blank.label}: `, font: 'regular', ...(index > 0 && { keep: true }) })
    if (blank.value !== emptyBlank) runs.push(value(isLast ? blank.value : `${blank.value}    `))
    else if (!isLast) runs.push({ text: '………………    ', font: 'regular' })
  })
  return runs
}

const value = (text: string): Run => ({ text, font: 'semibold' })

/** Place and date, and who declares: kept together on one page. */
const drawConfirmation = (sheet: Sheet, document: DeclarationDocument): void => {
  const { doc } = sheet
  const { label, name } = document.declaration.signature
  const width = sheet.width * 0.56
  const style = { x: sheet.left + sheet.width - width, width, align: 'center' } as const
  const [how, ...details] = document.confirmation
  const small = details.map((text): Run[] => [{ text, font: 'italic' }])
  const room = document.signsByHand ? 48 : 6
  const height =
    10 +
    sheet.size * leading * 4 +
    room +
    small.reduce((sum, runs) => sum + heightOf(sheet, runs, { ...style, size: 10 }), 0)
  doc.y += 10
  makeRoom(sheet, height)
  paragraph(sheet, [{ text: document.placeAndDate, font: 'italic' }], style)
  paragraph(sheet, [{ text: label, font: 'bold' }], style)
  if (how !== undefined) paragraph(sheet, [{ text: how, font: 'italic' }], { ...style, size: 11 })
  doc.y += room
  if (name !== emptyBlank) paragraph(sheet, [{ text: name, font: 'semibold' }], { ...style, after: 2 })
  for (const runs of small) paragraph(sheet, runs, { ...style, size: 10 })
}
