import { type ReactNode, useId } from 'react'
import { ScrollRegion } from './ScrollRegion.tsx'
import { tableRoles } from './table-roles.ts'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand at the end of their column, so that their digits line up. */
  readonly figures?: boolean
  /** The cell that names the row. */
  readonly heads?: boolean
  /** Not broken into lines where there is room, so that a queue keeps one line per file. */
  readonly oneLine?: boolean
  /** Too narrow a word to need a heading on a telephone, such as a check box. */
  readonly unlabelled?: boolean
}

type Props<Row> = {
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Where it is narrow: cards one below the other (more than three columns), or the whole table in a region that scrolls. */
  narrow?: 'stacks' | 'scrolls'
  /** Sums, under the line. */
  foot?: ReactNode
  /** A quiet mark on rows that ask for attention. */
  rowLook?: (row: Row) => 'plain' | 'late' | 'soon'
}

const looks = {
  plain: '',
  late: 'bg-lacquer-tint/60 @max-[48rem]:shadow-[inset_4px_0_0_var(--color-lacquer)] @min-[48rem]:[&>*:first-child]:shadow-[inset_4px_0_0_var(--color-lacquer)]',
  soon: 'bg-amber-tint/60 @max-[48rem]:shadow-[inset_4px_0_0_var(--color-amber)] @min-[48rem]:[&>*:first-child]:shadow-[inset_4px_0_0_var(--color-amber)]',
} as const

/** A table that stays a table for those who listen to it, whatever the width of the screen. */
export const Table = <Row,>(props: Props<Row>) => {
  const { caption, captionHidden = false, columns, rows, rowKey, narrow = 'stacks', foot, rowLook } = props
  const captionId = useId()
  const table = (
    <table
      {...tableRoles.table}
      className={`w-full border-collapse text-start ${narrow === 'stacks' && columns.length > 3 ? 'stacked-table' : ''}`}
    >
      <caption id={captionId} className={captionHidden ? 'sr-only' : 'mb-2 text-start font-semibold text-lg'}>
        {caption}
      </caption>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row} className="border-gold border-b-2">
          {columns.map((column) => (
            <th
              key={column.key}
              {...tableRoles.columnHeader}
              scope="col"
              className={`px-3 py-2 align-bottom font-semibold text-ink-soft text-sm leading-snug first:pl-2.5 last:pr-2.5 ${column.figures ? 'text-end' : 'text-start'}`}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group} className="divide-y divide-rule">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...tableRoles.row}
            className={`${rowLook ? looks[rowLook(row)] : ''} hover:bg-shade/60`}
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot {...tableRoles.group} className="border-gold border-t-2 font-semibold">
          {foot}
        </tfoot>
      )}
    </table>
  )
  if (narrow === 'stacks') return <div className="@container relative overflow-x-auto">{table}</div>
  return <ScrollRegion labelledBy={captionId}>{table}</ScrollRegion>
}

const Cell = <Row,>({ column, row }: { column: Column<Row>; row: Row }) => {
  const look = `px-3 py-2 align-top first:pl-2.5 last:pr-2.5 ${column.figures ? 'text-end' : 'text-start'} ${column.oneLine ? '@min-[70rem]:whitespace-nowrap' : ''}`
  if (column.heads)
    return (
      <th {...tableRoles.rowHeader} scope="row" className={`${look} font-semibold`}>
        {column.cell(row)}
      </th>
    )
  return (
    <td {...tableRoles.cell} data-label={column.unlabelled ? undefined : column.header} className={look}>
      <div className="min-w-0">{column.cell(row)}</div>
    </td>
  )
}
