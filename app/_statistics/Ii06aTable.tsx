import { Known } from '#components/language/Known.tsx'
import { say } from '#components/language/say.ts'
import { countText } from '#components/ui/number-words.ts'
import { ScrollRegion } from '#components/ui/ScrollRegion.tsx'
import type { Ii06aRow } from '#lib/domain/statistics/ii06a.ts'
import type { Column } from '#lib/queries/statistics/columns.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** One line of the form; `link` leads to the files behind a number, where they can be opened. */
export type FormLine = {
  readonly key: string
  readonly number: string
  readonly name: string
  readonly row: Ii06aRow
  readonly strong?: boolean
  readonly link?: (column: Column) => string | null
}

type Props = {
  id: string
  caption: string
  /** What the lines are: "(2) Lĩnh vực, thủ tục". */
  nameHead: string
  lines: readonly FormLine[]
  /** Nothing adds up over months: a file carried over is in two of them. */
  sum?: Omit<FormLine, 'key'>
}

const groups = [
  { name: 'Tiếp nhận', columns: ['total', 'online', 'direct', 'carriedOver'] },
  { name: 'Đã giải quyết', columns: ['finished', 'early', 'onTime', 'late'] },
  { name: 'Đang giải quyết', columns: ['inProgress', 'inTime', 'overdue'] },
  { name: 'Ghi bên cạnh biểu', columns: ['endedOtherwise', 'noRunningDeadline'] },
] as const satisfies readonly { name: PlainSentence; columns: readonly Column[] }[]

const heads: Readonly<Record<Column, PlainSentence>> = {
  total: '(3) Tổng',
  online: '(4) Trực tuyến',
  direct: '(5) Trực tiếp, bưu chính',
  carriedOver: '(6) Từ kỳ trước',
  finished: '(7) Tổng',
  early: '(8) Trước hạn',
  onTime: '(9) Đúng hạn',
  late: '(10) Quá hạn',
  inProgress: '(11) Tổng',
  inTime: '(12) Trong hạn',
  overdue: '(13) Quá hạn',
  endedOtherwise: 'Kết thúc khác',
  noRunningDeadline: 'Không tính hạn',
}
const columns: readonly Column[] = groups.flatMap((group): readonly Column[] => group.columns)
const opens = new Set<Column>(groups.map((group) => group.columns[0]))

const countIn = (row: Ii06aRow, column: Column): number => {
  if (column === 'endedOtherwise' || column === 'noRunningDeadline') return row[column]
  if (column === 'finished' || column === 'inProgress') return row[column].total
  if (column === 'early' || column === 'onTime' || column === 'late') return row.finished[column]
  if (column === 'inTime' || column === 'overdue') return row.inProgress[column]
  return row.received[column]
}

/** Form II.06a/VPCP/KSTT with its numbered columns, and the two columns that the form forgets beside it. */
export const Ii06aTable = ({ id, caption, nameHead, lines, sum }: Props) => (
  <ScrollRegion labelledBy={id}>
    <table className="w-full min-w-[60rem] border-collapse text-sm tabular-nums print:min-w-0 print:text-[6.5pt]">
      <caption id={id} className="mb-2 text-start text-ink-soft">
        {caption}
      </caption>
      <thead className="text-ink-soft">
        <tr>
          <th scope="col" rowSpan={2} className="border-gold border-b-2 py-2 pr-3 text-start align-bottom">
            {say('(1) TT')}
          </th>
          <th scope="col" rowSpan={2} className="border-gold border-b-2 py-2 pr-3 text-start align-bottom">
            {nameHead}
          </th>
          {groups.map(({ name, columns }) => (
            <th
              key={name}
              scope="colgroup"
              colSpan={columns.length}
              className="border-rule border-b border-l px-1.5 py-1.5 text-center"
            >
              {say(name)}
            </th>
          ))}
        </tr>
        <tr className="border-gold border-b-2">
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={`px-1.5 py-2 text-end align-bottom font-semibold text-xs leading-snug print:px-0.5 print:text-[6pt] ${edge(column)}`}
            >
              {say(heads[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-rule">
        {lines.map(({ key, ...line }) => (
          <Line key={key} {...line} />
        ))}
      </tbody>
      {sum && (
        <tfoot className="border-gold border-t-2">
          <Line {...sum} />
        </tfoot>
      )}
    </table>
  </ScrollRegion>
)

const edge = (column: Column): string => (opens.has(column) ? 'border-l border-rule' : '')

const Line = ({ number, name, row, strong = false, link }: Omit<FormLine, 'key'>) => (
  <tr className={strong ? 'font-semibold' : ''}>
    <td className="py-1.5 pr-3">{number}</td>
    <th scope="row" className={`max-w-64 py-1.5 pr-3 text-start ${strong ? 'font-semibold' : 'font-normal'}`}>
      <Known>{name}</Known>
    </th>
    {columns.map((column) => {
      const value = countIn(row, column)
      const href = value > 0 ? link?.(column) : null
      return (
        <td
          key={column}
          className={`px-1.5 py-1.5 text-end print:px-0.5 ${edge(column)} ${column === 'late' || column === 'overdue' ? 'data-[some]:text-lacquer' : ''}`}
          data-some={value > 0 ? '' : undefined}
        >
          {href ? (
            <a href={href} className="link inline-flex min-h-8 items-center">
              {countText(value)}
            </a>
          ) : (
            countText(value)
          )}
        </td>
      )
    })}
  </tr>
)
