import { Table } from '#components/ui/Table.tsx'
import { Tag, type Tone } from '#components/ui/Tag.tsx'
import type { RegisterRow, RegisterView } from '#lib/queries/administration/register-view.ts'

const states: Readonly<Record<NonNullable<RegisterRow['state']>, { words: string; tone: Tone }>> = {
  coming: { words: 'Sắp áp dụng', tone: 'water' },
  current: { words: 'Đang áp dụng', tone: 'leaf' },
  ended: { words: 'Đã kết thúc', tone: 'plain' },
}

/** How far an entry stands in from those above it. */
const indents = ['', 'pl-4', 'pl-8', 'pl-12'] as const

/** The entries of a register; the first column names the entry and leads to it. */
export const RegisterTable = ({ path, view }: { path: string; view: RegisterView }) => {
  const [first = '', ...others] = view.columns
  const hasMarks = view.rows.some(({ state, doubt }) => state !== null || doubt !== null)
  return (
    <Table
      caption={view.title}
      captionHidden
      rows={view.rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: first,
          header: first,
          heads: true,
          cell: ({ id, cells, depth }) => (
            <span className={`block ${indents[Math.min(depth, indents.length - 1)]}`}>
              <a href={`${path}/${id}`} className="link -my-1.5 inline-flex min-h-9 items-center">
                {cells[0] || 'Chưa ghi'}
              </a>
            </span>
          ),
        },
        ...others.map((header, i) => ({
          key: header,
          header,
          cell: ({ cells }: RegisterRow) =>
            cells[i + 1] || (
              <span className="text-ink-soft">
                <span aria-hidden="true">–</span>
                <span className="sr-only">không ghi</span>
              </span>
            ),
        })),
        ...(hasMarks
          ? [{ key: 'state', header: 'Tình trạng', cell: (row: RegisterRow) => <Marks row={row} /> }]
          : []),
      ]}
    />
  )
}

const Marks = ({ row: { state, doubt } }: { row: RegisterRow }) => (
  <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
    {state && <Tag tone={states[state].tone}>{states[state].words}</Tag>}
    {doubt && <span className="font-semibold text-amber text-sm">{doubt}</span>}
  </span>
)
