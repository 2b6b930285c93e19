import type { PersonsCopy } from '#lib/domain/slips/slip.ts'
import { drawQrCode } from './codes.ts'
import { heightOf, paragraph } from './paragraph.ts'
import type { Sheet } from './sheet.ts'
import type { Run } from './text-lines.ts'

const qrSize = 44
const above = 8

/** Below the codes of the file: the code of the result, and by QR code and short address the page to rate it. */
export const drawPersonsCopy = (sheet: Sheet, copy: PersonsCopy, appUrl: string): void => {
  const { doc, left } = sheet
  const { ratingPath } = copy
  doc.y += above
  const top = doc.y
  if (ratingPath !== null)
    drawQrCode(sheet, `${appUrl}${ratingPath}`, {
      x: left,
      y: top,
      size: qrSize,
      alt: 'Mã QR dẫn đến trang đánh giá',
    })
  for (const runs of linesOf(copy, appUrl)) paragraph(sheet, runs, styleOf(sheet, copy))
  if (ratingPath !== null) doc.y = Math.max(doc.y, top + qrSize)
}

export const personsCopyHeight = (sheet: Sheet, copy: PersonsCopy, appUrl: string): number => {
  const style = styleOf(sheet, copy)
  const words = linesOf(copy, appUrl).reduce((sum, runs) => sum + heightOf(sheet, runs, style), 0)
  return above + Math.max(words, copy.ratingPath === null ? 0 : qrSize)
}

const linesOf = ({ ratingPath, collectionCode }: PersonsCopy, appUrl: string): Run[][] => [
  ...(collectionCode === null
    ? []
    : [
        [
          { text: 'Mã nhận kết quả: ', font: 'regular' } as const,
          { text: `${collectionCode}. `, font: 'bold' } as const,
          { text: 'Đọc mã này tại quầy khi đến nhận, kèm giấy tờ tùy thân.', font: 'regular' } as const,
        ],
      ]),
  ...(ratingPath === null
    ? []
    : [
        [
          { text: 'Ông/Bà có hài lòng không? Quét mã bên trái hoặc mở ', font: 'regular' } as const,
          { text: `${appUrl.replace(/^https?:\/\//, '')}${ratingPath}`, font: 'semibold' } as const,
          { text: ': chạm một lần là xong, không cần tài khoản.', font: 'regular' } as const,
        ],
      ]),
]

const styleOf = ({ size, left, width }: Sheet, { ratingPath }: PersonsCopy) => {
  const indent = ratingPath === null ? 0 : qrSize + 14
  return { x: left + indent, width: width - indent, size: size * 0.89, after: 1.5 }
}
