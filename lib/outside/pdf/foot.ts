import { decorate, type Sheet } from './sheet.ts'

/** The foot of the open page: what it belongs to on the left, which page it is on the right. */
export const drawFoot = (sheet: Sheet, left: string, right: string): void => {
  const { doc } = sheet
  const y = doc.page.height - doc.page.margins.bottom + 16
  decorate(sheet, () => {
    doc
      .lineWidth(0.4)
      .moveTo(sheet.left, y - 5)
      .lineTo(sheet.left + sheet.width, y - 5)
      .stroke('#999999')
    doc.font('sans').fontSize(7.5).fillColor('#444444')
    doc.text(left, sheet.left, y, { lineBreak: false })
    doc.text(right, sheet.left + sheet.width - doc.widthOfString(right), y, { lineBreak: false })
  })
}
