import { Dateline } from '#components/ui/Dateline.tsx'
import { Table } from '#components/ui/Table.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { ChangeLine } from '#lib/queries/calendar/change-lines.ts'
import { kindWords, stateWords } from './change-words.ts'

/** Changes of the calendar, each with its decision. */
export const ChangesTable = ({ changes, path }: { changes: readonly ChangeLine[]; path: string }) => (
  <Table
    caption="Thay đổi lịch"
    rows={changes}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'day',
        header: 'Ngày',
        heads: true,
        cell: ({ id, day }) => (
          <a href={`${path}/${id}`} className="link inline-flex min-h-9 items-center">
            <Dateline day={day} weekday />
          </a>
        ),
      },
      { key: 'kind', header: 'Thành', cell: ({ kind, name }) => `${kindWords[kind]}: ${name}` },
      { key: 'by', header: 'Người đề xuất', cell: ({ proposedBy }) => proposedBy },
      {
        key: 'state',
        header: 'Tình trạng',
        cell: ({ state }) => <Tag tone={stateWords[state].tone}>{stateWords[state].words}</Tag>,
      },
      {
        key: 'recounted',
        header: 'Hồ sơ đổi ngày hẹn',
        figures: true,
        cell: ({ state, recounted }) => (state === 'approved' ? (recounted ?? 'Đang tính lại') : ''),
      },
    ]}
  />
)
