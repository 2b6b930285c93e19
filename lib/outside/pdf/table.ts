import type { Font } from './fonts.ts'
import { heightOf, paragraph } from './paragraph.ts'
import { decorate, type Element, element, type Sheet } from './sheet.ts'

export type Column = {
  readonly label: string
  /** Neighbours of one group share a head above theirs. */
  readonly group?: string
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
  const head = headOf(sheet, placed, style.size)
  const drawHead = () => drawRow(sheet, head, tagged, style.size)
  const [first] = rows
  const firstHeight = first ? bodyRow(sheet, placed, first, style.size).height : 0
  if (sheet.doc.y + head.height + firstHeight > sheet.doc.page.maxY()) sheet.doc.addPage()
  drawHead()
  for (const cells of rows) {
    const row = bodyRow(sheet, placed, cells, style.size)
    if (sheet.doc.y + row.height > sheet.doc.page.maxY()) {
      sheet.doc.addPage()
      drawHead()
    }
    drawRow(sheet, row, tagged, style.size)
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

/** A cell in its place; `y` is counted from the top of its row. */
type Cell = {
  readonly text: string
  readonly font: Font
  readonly as: 'TH' | 'TD'
  readonly align: 'left' | 'center' | 'right'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Row = { readonly cells: readonly Cell[]; readonly height: number }

const cellHeight = (sheet: Sheet, text: string, font: Font, size: number, width: number): number =>
  heightOf(sheet, [{ text, font }], { size, width: width - 2 * padding.x }) + 2 * padding.y

const bodyRow = (sheet: Sheet, columns: readonly Column2[], texts: readonly string[], size: number): Row => {
  const height = Math.max(
    ...columns.map(({ width }, index) => cellHeight(sheet, texts[index] ?? '', 'regular', size, width)),
  )
  const cells = columns.map(
    ({ x, width, align = 'left' }, index): Cell => ({
      ...{ text: texts[index] ?? '', font: 'regular', as: 'TD', align },
      ...{ x, y: 0, width, height },
    }),
  )
  return { cells, height }
}

/** One line of labels; two where columns are grouped, and then the others reach over both. */
const headOf = (sheet: Sheet, columns: readonly Column2[], size: number): Row => {
  const groups = groupsOf(columns)
  const tall = (text: string, width: number) => cellHeight(sheet, text, 'semibold', size, width)
  const above = Math.max(0, ...groups.map(({ label, width }) => tall(label, width)))
  const height = Math.max(
    ...columns.map(({ label, group, width }) => (group === undefined ? 0 : above) + tall(label, width)),
  )
  const cell = (text: string, x: number, width: number, y: number, bottom: number): Cell => ({
    ...{ text, font: 'semibold', as: 'TH', align: 'center' },
    ...{ x, y, width, height: bottom - y },
  })
  return {
    cells: [
      ...groups.map(({ label, x, width }) => cell(label, x, width, 0, above)),
      ...columns.map(({ label, group, x, width }) =>
        cell(label, x, width, group === undefined ? 0 : above, height),
      ),
    ],
    height,
  }
}

type Group = { readonly label: string; readonly x: number; width: number }

const groupsOf = (columns: readonly Column2[]): Group[] => {
  const groups: Group[] = []
  let before: string | undefined
  for (const { group, x, width } of columns) {
    const last = groups.at(-1)
    if (group !== undefined && group === before && last) last.width += width
    else if (group !== undefined) groups.push({ label: group, x, width })
    before = group
  }
  return groups
}

const drawRow = (sheet: Sheet, { cells, height }: Row, parent: Element, size: number): void => {
  const { doc } = sheet
  const top = doc.y
  decorate(sheet, () => {
    doc.lineWidth(0.5).strokeColor('#222222')
    for (const cell of cells) doc.rect(cell.x, top + cell.y, cell.width, cell.height)
    doc.stroke()
  })
  const row = element(sheet, 'TR', parent)
  for (const { text, font, as, align, x, y, width } of cells) {
    doc.y = top + y + padding.y
    const place = { x: x + padding.x, width: width - 2 * padding.x }
    paragraph(sheet, [{ text, font }], { ...place, size, align, as, parent: row })
  }
  doc.y = top + height
}
