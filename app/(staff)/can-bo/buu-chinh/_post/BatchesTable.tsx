import { itemStateWords } from '#components/case/item-state-words.ts'
import { Moment } from '#components/ui/Dateline.tsx'
import { Table } from '#components/ui/Table.tsx'
import type { BatchLine } from '#lib/queries/post/batches.ts'
import { batchPath } from './post-path.ts'

/** The batches, the latest first, with where their items are. */
export const BatchesTable = ({ batches }: { batches: readonly BatchLine[] }) =>
  batches.length > 0 && (
    <Table
      caption="Các đợt đã lập"
      rows={batches}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          header: 'Đợt',
          heads: true,
          cell: ({ id, number }) => (
            <a href={batchPath(id)} className="link inline-flex min-h-9 items-center tabular-nums">
              Đợt số {number}
            </a>
          ),
        },
        { key: 'created', header: 'Lập lúc', cell: ({ createdAt }) => <Moment at={createdAt} /> },
        {
          key: 'dispatched',
          header: 'Bàn giao lúc',
          cell: ({ dispatchedAt }) =>
            dispatchedAt ? (
              <Moment at={dispatchedAt} />
            ) : (
              <span className="font-semibold text-amber">Chưa bàn giao</span>
            ),
        },
        { key: 'items', header: 'Bưu gửi', figures: true, cell: ({ items }) => items },
        {
          key: 'states',
          header: 'Tình trạng',
          cell: ({ states }) =>
            states.map(({ state, count }) => `${itemStateWords[state]}: ${count}`).join(', ') ||
            'Không có bưu gửi',
        },
      ]}
    />
  )
