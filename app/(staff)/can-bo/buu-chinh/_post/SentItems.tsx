import type { Parked } from '#app/_http/parked-form.ts'
import { ItemStateTag } from '#components/case/ItemStateTag.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Table } from '#components/ui/Table.tsx'
import type { BatchItem, BatchSheet } from '#lib/queries/post/batch-sheet.ts'
import { ReportForm } from './ReportForm.tsx'

type Props = { batch: BatchSheet; parked: Parked | null; token: string }

/** Where each item is, and what can be reported of it when the carrier does not say it itself. */
export const SentItems = ({ batch, parked, token }: Props) => (
  <Table
    caption="Đường đi của bưu gửi"
    rows={batch.items}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'itemNumber',
        header: 'Số bưu gửi',
        heads: true,
        cell: ({ itemNumber }) => itemNumber ?? <span className="font-normal text-ink-soft">chưa có số</span>,
      },
      {
        key: 'number',
        header: 'Mã hồ sơ',
        cell: ({ caseId, number }) => (
          <a href={`/can-bo/ho-so/${caseId}`} className="link tabular-nums">
            {number}
          </a>
        ),
      },
      { key: 'recipient', header: 'Người nhận', cell: ({ recipient }) => recipient },
      { key: 'state', header: 'Tình trạng', cell: (item) => <State item={item} /> },
      {
        key: 'carrier',
        header: 'Bưu chính',
        cell: ({ isKnownToCarrier, carrierProblem }) =>
          carrierProblem ? (
            <span className="text-lacquer">Không nhận qua mạng (mã {carrierProblem})</span>
          ) : isKnownToCarrier ? (
            'Đã nhận qua mạng'
          ) : (
            'Chưa báo qua mạng'
          ),
      },
      {
        key: 'report',
        header: 'Ghi nhận',
        cell: (item) => <ReportForm batchId={batch.id} item={item} parked={parked} token={token} />,
      },
    ]}
  />
)

const State = ({ item: { state, stateAt, received } }: { item: BatchItem }) => (
  <>
    <ItemStateTag state={state} />
    <span className="block text-ink-soft text-sm">
      <Moment at={stateAt} />
      {received && `, ${received} nhận`}
    </span>
    {state === 'lost' && (
      <span className="block text-sm">Mở hồ sơ, chọn “Sửa kết quả sai” để cấp lại và gửi lại.</span>
    )}
  </>
)
