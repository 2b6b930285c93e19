import { Table } from '#components/ui/Table.tsx'
import type { DeadHooks } from '#lib/queries/waiting-work.ts'
import { systemsPath } from '../khoa-api/systems-path.ts'
import { reasonWords } from './work-words.ts'

/** News that was given up, by system: an administrator has it sent again from the system's own place. */
export const DeadHooksTable = ({ rows }: { rows: readonly DeadHooks[] }) => (
  <Table
    caption="Tin báo cho hệ thống kết nối đã thôi gửi"
    rows={rows}
    rowKey={({ system, reason }) => `${system} ${reason}`}
    columns={[
      {
        key: 'system',
        header: 'Hệ thống',
        heads: true,
        cell: ({ system }) => (
          <a href={systemsPath} className="link inline-flex min-h-9 items-center">
            {system}
          </a>
        ),
      },
      { key: 'reason', header: 'Vì sao', cell: ({ reason }) => reasonWords(reason) },
      { key: 'count', header: 'Số tin', figures: true, cell: ({ count }) => count.toLocaleString('vi-VN') },
    ]}
  />
)
