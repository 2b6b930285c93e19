import type { FileLedger } from '#lib/domain/slips/file-ledger.ts'
import { drawFoot } from './foot.ts'
import { drawNation, rule } from './nation.ts'
import { paragraph } from './paragraph.ts'
import { closeSheet, openSheet, type Sheet } from './sheet.ts'
import { table } from './table.ts'

/** The ledger as an A4 file across (TT 01/2018/TT-VPCP Đ.9): its head on every page, the pages numbered. */
export const ledgerPdf = (ledger: FileLedger): Promise<Buffer<ArrayBuffer>> => {
  const sheet = openSheet({
    format: 'A4',
    landscape: true,
    title: `${ledger.title} ${ledger.period}`,
    size: 10,
    margins: { top: 34, right: 34, bottom: 40, left: 42 },
  })
  drawTop(sheet, ledger)
  if (ledger.rows.length === 0)
    paragraph(sheet, [{ text: 'Không có hồ sơ nào được tiếp nhận trong thời gian này.', font: 'italic' }], {
      align: 'center',
    })
  else table(sheet, ledger.columns, ledger.rows, { size: 7.5 })
  return closeSheet(sheet, (page, pages) =>
    drawFoot(sheet, `${ledger.title} · ${ledger.authority} · ${ledger.period}`, `Trang ${page + 1}/${pages}`),
  )
}

const drawTop = (sheet: Sheet, { form, authority, desk, title, period }: FileLedger): void => {
  const { doc, left, width } = sheet
  if (form)
    paragraph(sheet, [{ text: `${form.number} · ${form.issuedWith}`, font: 'italic' }], {
      size: 8.5,
      align: 'right',
    })
  const top = doc.y
  const half = width / 2
  const office = { x: left, width: half, align: 'center', size: 10 } as const
  paragraph(sheet, [{ text: authority, font: 'regular' }], office)
  paragraph(sheet, [{ text: desk, font: 'bold' }], office)
  rule(sheet, left + half * 0.38, half * 0.24)
  doc.y = top
  drawNation(sheet, { size: 10, x: left + half, width: half })
  doc.y += 12
  paragraph(sheet, [{ text: title, font: 'bold' }], { size: 14, align: 'center', as: 'H1' })
  paragraph(sheet, [{ text: period, font: 'italic' }], { size: 10, align: 'center', after: 8 })
}
