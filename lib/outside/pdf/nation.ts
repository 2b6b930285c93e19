import { paragraph } from './paragraph.ts'
import { decorate, type Sheet } from './sheet.ts'

/** The country's name and motto, with the rule below (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.1). */
export const drawNation = (
  sheet: Sheet,
  { size, x, width }: { size: number; x: number; width: number },
): void => {
  const motto = 'Độc lập - Tự do - Hạnh phúc'
  const style = { x, width, align: 'center' } as const
  paragraph(sheet, [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', font: 'bold' }], { ...style, size })
  paragraph(sheet, [{ text: motto, font: 'bold' }], { ...style, size })
  underline(sheet, motto, { size, x, width })
}

/** A thin rule as long as the words above it, centred. */
const underline = (
  sheet: Sheet,
  words: string,
  { size, x, width }: { size: number; x: number; width: number },
): void => {
  const { doc } = sheet
  doc.font('bold').fontSize(size)
  const length = doc.widthOfString(words)
  rule(sheet, x + (width - length) / 2, length)
}

/** A thin rule at the cursor. */
export const rule = (sheet: Sheet, x: number, length: number): void => {
  const { doc } = sheet
  const y = doc.y + 2
  decorate(sheet, () => {
    doc
      .lineWidth(0.7)
      .moveTo(x, y)
      .lineTo(x + length, y)
      .stroke('#000000')
  })
  doc.y = y + 3
}
