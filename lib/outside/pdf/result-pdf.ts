import type { ResultDocument } from '#lib/domain/result/result-document.ts'
import { formatVerificationCode } from '#lib/domain/result/verification-code.ts'
import { drawQrCode } from './codes.ts'
import { drawFoot } from './foot.ts'
import { drawNation, rule } from './nation.ts'
import { paragraph } from './paragraph.ts'
import { drawSignatures, signaturesHeight } from './result-signatures.ts'
import { closeSheet, decorate, makeRoom, openSheet, type Sheet } from './sheet.ts'
import { drawPart } from './slip-parts.ts'

export type Printing = {
  /** Where the portal is, without a slash at the end: the QR code leads there. */
  readonly appUrl: string
  readonly signedAt: Temporal.Instant
}

const qrSize = 64

/**
 * A result as an A4 file in the layout of NĐ 30/2020/NĐ-CP, Phụ lục I: 20 mm around and 30 mm on the left, the authority
 * beside the country, number beside place and date, title, what it says, and the signatures. The same document makes the
 * same bytes. One that has not been signed is a preview and says so across every page.
 */
export const resultPdf = (
  document: ResultDocument,
  { appUrl, signedAt }: Printing,
): Promise<Buffer<ArrayBuffer>> => {
  const { signed, title } = document
  const sheet = openSheet({
    format: 'A4',
    title: [title, signed?.number].filter(Boolean).join(' '),
    createdAt: signedAt,
    size: 13,
    margins: { top: 57, right: 57, bottom: 62, left: 85 },
  })
  drawHead(sheet, document)
  sheet.doc.y += 16
  drawTitle(sheet, document)
  for (const part of document.parts) {
    drawPart(sheet, part)
    sheet.doc.y += 2.5
  }
  sheet.doc.y += 14
  makeRoom(sheet, signaturesHeight(sheet, document) + (signed ? qrSize + 24 : 0))
  drawSignatures(sheet, document)
  if (signed) drawVerification(sheet, signed.code, appUrl)
  return closeSheet(sheet, (page, pages) => {
    if (!signed) drawPreviewMark(sheet)
    const left = signed ? `${document.name} · số ${signed.number}` : `${document.name} · bản xem trước`
    drawFoot(sheet, left, `Trang ${page + 1}/${pages}`)
  })
}

const drawHead = (sheet: Sheet, document: ResultDocument): void => {
  const { doc, left, width } = sheet
  if (document.legalForm) {
    const { number, issuedWith } = document.legalForm
    paragraph(sheet, [{ text: `${number} · ${issuedWith}`, font: 'italic' }], {
      size: 9,
      align: 'right',
      after: 4,
    })
  }
  const top = doc.y
  const mine = width * 0.45
  const office = { x: left, width: mine, align: 'center', size: 12 } as const
  if (document.superior !== null)
    paragraph(sheet, [{ text: document.superior, font: 'regular' }], { ...office, size: 11 })
  paragraph(sheet, [{ text: document.authority, font: 'bold' }], office)
  rule(sheet, left + mine / 3, mine / 3)
  doc.y += 4
  const number = document.signed?.number ?? `……/${'…'.repeat(4)}`
  paragraph(sheet, [{ text: `Số: ${number}`, font: 'regular' }], office)
  const leftEnd = doc.y
  doc.y = top
  const theirs = { x: left + mine + 6, width: width - mine - 6 }
  drawNation(sheet, { size: 11, ...theirs })
  doc.y += 6
  paragraph(sheet, [{ text: document.placeAndDate, font: 'italic' }], {
    ...theirs,
    align: 'center',
    size: 12,
  })
  doc.y = Math.max(doc.y, leftEnd)
}

const drawTitle = (sheet: Sheet, { title, subtitle }: ResultDocument): void => {
  paragraph(sheet, [{ text: title, font: 'bold' }], { size: 15, align: 'center', as: 'H1' })
  if (subtitle !== null) paragraph(sheet, [{ text: subtitle, font: 'bold' }], { size: 12, align: 'center' })
  sheet.doc.y += 12
}

/** How anybody finds out whether the paper holds: the code as QR and in letters. */
const drawVerification = (sheet: Sheet, code: string, appUrl: string): void => {
  const { doc, left, width } = sheet
  const words = formatVerificationCode(code)
  doc.y += 14
  const top = doc.y
  drawQrCode(sheet, `${appUrl}/xac-thuc/${code}`, {
    x: left,
    y: top,
    size: qrSize,
    alt: `Mã QR dẫn đến trang xác thực ${words}`,
  })
  const beside = { x: left + qrSize + 14, width: width - qrSize - 14, size: 9.5 }
  const lines = [
    'Văn bản điện tử có chữ ký số của người có thẩm quyền và của cơ quan ban hành.',
    `Kiểm tra tại ${appUrl}/xac-thuc với mã:`,
  ]
  for (const text of lines) paragraph(sheet, [{ text, font: 'regular' }], beside)
  paragraph(sheet, [{ text: words, font: 'semibold' }], { ...beside, size: 11 })
  doc.y = Math.max(doc.y, top + qrSize)
}

/** Across the page and under nothing: whoever prints it sees that it is no result. */
const drawPreviewMark = (sheet: Sheet): void => {
  const { doc } = sheet
  const { height, width } = doc.page
  const text = 'BẢN XEM TRƯỚC'
  decorate(sheet, () => {
    doc.rotate(-52, { origin: [width / 2, height / 2] })
    doc.font('bold').fontSize(72).fillColor('#8a1f1f').fillOpacity(0.13)
    doc.text(text, (width - doc.widthOfString(text)) / 2, height / 2 - 50, { lineBreak: false })
  })
}
