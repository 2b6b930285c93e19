import type { SlipPart } from '#lib/domain/slips/slip.ts'
import { leading, paragraph } from './paragraph.ts'
import { makeRoom, type Sheet } from './sheet.ts'
import { table } from './table.ts'
import type { Run } from './text-lines.ts'

/** Draws one line, list or table of a slip at the cursor. */
export const drawPart = (sheet: Sheet, part: SlipPart): void => {
  const after = 1.5
  switch (part.kind) {
    case 'blanks':
      paragraph(sheet, blankRuns(part), { after, leader: part.blanks.at(-1)?.value === null })
      return
    case 'sentence':
      paragraph(sheet, [{ text: part.text, font: 'regular' }], { after })
      return
    case 'list':
      drawList(sheet, part, after)
      return
    case 'table':
      makeRoom(sheet, sheet.size * leading * 4)
      if (part.label !== null) paragraph(sheet, [{ text: `${part.label}:`, font: 'regular' }], { after })
      table(
        sheet,
        part.columns.map(({ figures, ...column }) => ({
          ...column,
          align: figures ? 'right' : column.share < 20 ? 'center' : 'left',
        })),
        part.rows,
        { size: sheet.size * 0.91, after: 3 },
      )
  }
}

/** One thing alone follows its label; several are numbered below it. */
const drawList = (
  sheet: Sheet,
  { label, items }: Extract<SlipPart, { kind: 'list' }>,
  after: number,
): void => {
  const [only, ...others] = items
  if (only !== undefined && others.length === 0) {
    paragraph(sheet, [{ text: `${label}: `, font: 'regular' }, value(only)], { after })
    return
  }
  paragraph(sheet, [{ text: `${label}:`, font: 'regular' }], { after })
  items.forEach((item, index) => {
    const place = { x: sheet.left + 10, width: sheet.width - 10 }
    paragraph(sheet, [value(`${index + 1}. ${item}`)], { ...place, after, as: 'LI' })
  })
}

const blankRuns = ({ blanks, strong }: Extract<SlipPart, { kind: 'blanks' }>): Run[] =>
  blanks.flatMap(({ label, value: given }, index): Run[] => {
    const isLast = index === blanks.length - 1
    const gap = isLast ? '' : '    '
    const written = given === null ? (isLast ? '' : '…………') : given
    return [
      { text: `${label}: `, font: 'regular', ...(index > 0 && { keep: true }) },
      { text: `${written}${gap}`, font: strong && given !== null ? 'bold' : 'regular' },
    ]
  })

const value = (text: string): Run => ({ text, font: 'semibold' })
