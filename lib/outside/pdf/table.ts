import type { Font } from './fonts.ts'
import { heightOf, paragraph } from './paragraph.ts'
import { decorate, type Element, element, type Sheet } from './sheet.ts'

export type Column = {
  readonly label: string
  /** Of the whole width; the shares of a table are added up. */
  readonly share: number
  readonly align?: 'left' | 'center' | 'right'
}

type TableStyle = { readonly size: number; readonly after?: number }

type Column2 = Column & { readonly x: number; readonly width: number }

const padding = { x: 4, y: 2.5 }

/** Draws a ruled table at the cursor. Rows stay whole; on each further page the head comes again. */
export const table = (
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): void => {
  const placed = place(sheet, columns)
  const tagged = element(sheet, 'Table', sheet.root)
  const head = columns.map(({ label }) => label)
  const draw = (cells: readonly string[], kind: 'TH' | 'TD') =>
    drawRow(sheet, placed, cells, { ...style, kind, parent: tagged })
  const [first] = rows
  const headHeight = rowHeight(sheet, placed, head, style.size, 'semibold')
  const firstHeight = first ? rowHeight(sheet, placed, first, style.size, 'regular') : 0
  if (sheet.doc.y + headHeight + firstHeight > sheet.doc.page.maxY()) sheet.doc.addPage()
  draw(head, 'TH')
  for (const row of rows) {
    if (sheet.doc.y + rowHeight(sheet, placed, row, style.size, 'regular') > sheet.doc.page.maxY()) {
      sheet.doc.addPage()
      draw(head, 'TH')
    }
    draw(row, 'TD')
  }
  sheet.doc.y += style.after ?? 0
}

const place = (sheet: Sheet, columns: readonly Column[]): Column2[] => {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  let x = sheet.left
  return columns.map((column) => {
    const width = (sheet.width * column.share) / all
    x += width
    return { ...column, x: x - width, width }
  })
}

const rowHeight = (
  sheet: Sheet,
  columns: readonly Column2[],
  cells: readonly string[],
  size: number,
  font: Font,
): number =>
  Math.max(
    ...columns.map(({ width }, index) =>
      heightOf(sheet, [{ text: cells[index] ?? '', font }], { size, width: width - 2 * padding.x }),
    ),
  ) +
  2 * padding.y

const drawRow = (
  sheet: Sheet,
  columns: readonly Column2[],
  cells: readonly string[],
  { size, kind, parent }: { size: number; kind: 'TH' | 'TD'; parent: Element },
): void => {
  const { doc } = sheet
  const font = kind === 'TH' ? 'semibold' : 'regular'
  const top = doc.y
  const height = rowHeight(sheet, columns, cells, size, font)
  decorate(sheet, () => {
    doc.lineWidth(0.5).strokeColor('#222222')
    for (const { x, width } of columns) doc.rect(x, top, width, height)
    doc.stroke()
  })
  const row = element(sheet, 'TR', parent)
  columns.forEach(({ x, width, align }, index) => {
    doc.y = top + padding.y
    paragraph(sheet, [{ text: cells[index] ?? '', font }], {
      size,
      x: x + padding.x,
      width: width - 2 * padding.x,
      align: kind === 'TH' ? 'center' : (align ?? 'left'),
      as: kind,
      parent: row,
    })
  })
  doc.y = top + height
}
