import type { Signature, Slip } from '#lib/domain/slips/slip.ts'
import { drawBarCode, drawQrCode } from './codes.ts'
import { drawFoot } from './foot.ts'
import { drawNation, rule } from './nation.ts'
import { heightOf, leading, paragraph } from './paragraph.ts'
import { drawPersonsCopy, personsCopyHeight } from './persons-copy.ts'
import { closeSheet, makeRoom, openSheet, type Sheet } from './sheet.ts'
import { drawPart } from './slip-parts.ts'
import type { Run } from './text-lines.ts'

const qrSize = 56
const barHeight = 17
const signingRoom = 26

/** From a comfortable size down to the smallest that people read without a glass; small print stays above 6.3 points. */
const sizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5] as const
const usualSize = 9

export type Printing = {
  /** Where the portal is, without a slash at the end: the QR code leads there. */
  readonly appUrl: string
  readonly issuedAt: Temporal.Instant
}

/**
 * A slip of the desk as an A5 file (TT 01/2018/TT-VPCP Đ.9): one run of pages for each copy. Text is as large as
 * lets a copy stay on one sheet of paper. The same slip makes the same bytes.
 */
export const slipPdf = (slip: Slip, printing: Printing): Promise<Buffer<ArrayBuffer>> => {
  const sheet = openSlip(slip, sizeFor(slip, printing), printing)
  const copies = slip.copies.length > 0 ? slip.copies : [null]
  const firstPages: number[] = []
  for (const copy of copies) {
    if (firstPages.length > 0) sheet.doc.addPage()
    firstPages.push(sheet.doc.bufferedPageRange().count - 1)
    drawCopy(sheet, slip, copy, printing)
  }
  return closeSheet(sheet, (page, pages) => {
    const copy = firstPages.findLastIndex((first) => first <= page)
    const first = firstPages[copy] ?? 0
    const last = firstPages[copy + 1] ?? pages
    const number = `Trang ${page - first + 1}/${last - first}`
    const where = slip.copies.length > 0 ? `Liên ${copy + 1} · ${number}` : number
    drawFoot(sheet, `${slip.reference.label} ${slip.reference.code}`, where)
  })
}

const openSlip = ({ title, reference }: Slip, size: number, { issuedAt }: Printing): Sheet =>
  openSheet({
    format: 'A5',
    title: `${title} ${reference.code}`,
    createdAt: issuedAt,
    size,
    margins: { top: 22, right: 28, bottom: 30, left: 34 },
  })

/** The largest size at which a copy fits on one page; where none does, small print would not save the second page. */
const sizeFor = (slip: Slip, printing: Printing): number =>
  sizes.find((size) => {
    const trial = openSlip(slip, size, printing)
    drawCopy(trial, slip, slip.copies.at(-1) ?? null, printing)
    return trial.doc.bufferedPageRange().count === 1
  }) ?? usualSize

const drawCopy = (sheet: Sheet, slip: Slip, copy: string | null, { appUrl }: Printing): void => {
  const small = { size: sheet.size * 0.94, align: 'center' } as const
  drawLetterhead(sheet, slip)
  sheet.doc.y += 8
  if (copy !== null) paragraph(sheet, [{ text: `(${copy})`, font: 'italic' }], small)
  drawTitle(sheet, slip.title)
  if (slip.subtitle !== null) paragraph(sheet, [{ text: slip.subtitle, font: 'italic' }], small)
  sheet.doc.y += 5
  for (const part of slip.parts) drawPart(sheet, part)
  // Signatures and codes stay together: a page with nothing but codes would be taken for waste.
  const persons = copy === (slip.copies.at(-1) ?? null) ? slip.personsCopy : undefined
  const below = persons ? personsCopyHeight(sheet, persons, appUrl) : 0
  makeRoom(sheet, signaturesHeight(sheet, slip) + codesHeight(sheet, slip) + below)
  drawSignatures(sheet, slip.signatures)
  drawCodesAndNotes(sheet, slip, appUrl)
  if (persons) drawPersonsCopy(sheet, persons, appUrl)
}

/** A title that needs two lines gets two of about one length. */
const drawTitle = (sheet: Sheet, title: string): void => {
  const runs: Run[] = [{ text: title, font: 'bold' }]
  const height = (width: number) => heightOf(sheet, runs, { size: 12, width })
  let { width } = sheet
  while (height(width - 10) === height(sheet.width)) width -= 10
  const x = sheet.left + (sheet.width - width) / 2
  paragraph(sheet, runs, { size: 12, x, width, align: 'center', as: 'H1' })
}

/** The authority on the left, the country on the right, the form's number over both. */
const drawLetterhead = (sheet: Sheet, slip: Slip): void => {
  const { doc, left, width } = sheet
  if (slip.form) {
    paragraph(sheet, [{ text: `${slip.form.number} · ${slip.form.issuedWith}`, font: 'italic' }], {
      size: 7.5,
      align: 'right',
      after: 2,
    })
  }
  const top = doc.y
  const mine = width * 0.47
  const office = { x: left, width: mine, align: 'center', size: 7.6 } as const
  paragraph(sheet, [{ text: slip.authority, font: 'regular' }], office)
  paragraph(sheet, [{ text: slip.desk, font: 'bold' }], office)
  rule(sheet, left + mine / 3, mine / 3)
  if (slip.number !== null)
    paragraph(sheet, [{ text: `Số: ${slip.number}`, font: 'regular' }], { ...office, size: 8.5 })
  if (!saysCode(slip))
    paragraph(sheet, [{ text: `${slip.reference.label}: `, font: 'regular' }, value(slip.reference.code)], {
      ...office,
      size: 8.5,
    })
  const leftEnd = doc.y
  doc.y = top
  const theirs = { x: left + mine + 4, width: width - mine - 4 }
  drawNation(sheet, { size: 7.6, ...theirs })
  doc.y += 4
  paragraph(sheet, [{ text: slip.placeAndDate, font: 'italic' }], { ...theirs, align: 'center', size: 8.5 })
  doc.y = Math.max(doc.y, leftEnd)
}

/** Some forms have a blank of their own for the code. */
const saysCode = ({ parts, reference }: Slip): boolean =>
  parts.some((part) => part.kind === 'blanks' && part.blanks.some(({ value }) => value === reference.code))

const value = (text: string): Run => ({ text, font: 'semibold' })

const signaturesHeight = ({ size }: Sheet, { signatures }: Slip): number =>
  signatures.length === 0 ? 0 : size * leading * 3 + signingRoom + 5

/** Side by side; a single one stands on the right. Room is left to sign where nothing says that nobody has to. */
const drawSignatures = (sheet: Sheet, signatures: readonly Signature[]): void => {
  const { doc, size } = sheet
  doc.y += 5
  const width = sheet.width / 2
  const top = doc.y
  const ends = signatures.map(({ role, hint, name }, index) => {
    const place = index + 2 - signatures.length
    const style = { x: sheet.left + place * width, width, align: 'center' } as const
    doc.y = top
    paragraph(sheet, [{ text: role, font: 'bold' }], { ...style, size: size * 0.94 })
    paragraph(sheet, [{ text: hint, font: 'italic' }], { ...style, size: size * 0.89 })
    doc.y += signingRoom
    if (name !== null) paragraph(sheet, [value(name)], style)
    return doc.y
  })
  doc.y = Math.max(top, ...ends)
}

/** The QR code on the left; beside it the bar code, that code in figures, and the notes. */
const drawCodesAndNotes = (sheet: Sheet, slip: Slip, appUrl: string): void => {
  const { doc, left } = sheet
  const { code, label, path } = slip.reference
  const column = besideQr(sheet)
  doc.y += 12
  const top = doc.y
  drawQrCode(sheet, `${appUrl}${path}`, {
    x: left,
    y: top,
    size: qrSize,
    alt: `Mã QR dẫn đến trang tra cứu ${label} ${code}`,
  })
  drawBarCode(sheet, code, { ...column, y: top, height: barHeight }, `Mã vạch ${code}`)
  doc.y = top + barHeight + 1
  paragraph(sheet, [{ text: code, font: 'sans' }], { ...column, size: 7, after: 2 })
  for (const runs of noteRuns(slip)) paragraph(sheet, runs, { ...column, ...noteStyle(sheet) })
  doc.y = Math.max(doc.y, top + qrSize)
}

const noteStyle = ({ size }: Sheet) => ({ size: size * 0.845, after: 0.5 })

const noteRuns = ({ notes }: Slip): Run[][] => notes.map((note) => [{ text: `• ${note}`, font: 'regular' }])

const besideQr = ({ left, width }: Sheet) => ({ x: left + qrSize + 14, width: width - qrSize - 14 })

const codesHeight = (sheet: Sheet, slip: Slip): number => {
  const style = { ...besideQr(sheet), ...noteStyle(sheet) }
  const notes = noteRuns(slip).reduce((sum, runs) => sum + heightOf(sheet, runs, style), 0)
  return 12 + Math.max(qrSize, barHeight + 13 + notes)
}
