import { Moment } from '#components/ui/Dateline.tsx'
import { Money } from '#components/ui/Money.tsx'
import { type Column, Table } from '#components/ui/Table.tsx'
import { refundGrounds } from '#lib/domain/payment/payment-state.ts'
import type { RefundLine } from '#lib/queries/payment/refund-queue.ts'
import { refundSlipPath } from './refund-slip-path.ts'

const ways = { vnpay: 'Qua VNPay', cash: 'Tiền mặt', transfer: 'Chuyển khoản' } as const

const columns: readonly Column<RefundLine>[] = [
  {
    key: 'number',
    header: 'Phiếu hoàn',
    heads: true,
    cell: ({ id, number }) => (
      <a href={refundSlipPath(id)} className="link inline-flex min-h-9 items-center">
        {number}
        <span className="sr-only"> (in phiếu, PDF)</span>
      </a>
    ),
  },
  { key: 'file', header: 'Hồ sơ', cell: ({ file }) => file?.number ?? 'Không thuộc hồ sơ nào' },
  { key: 'amount', header: 'Số tiền', figures: true, cell: ({ amount }) => <Money amount={amount} /> },
  { key: 'ground', header: 'Căn cứ', cell: ({ ground }) => refundGrounds[ground] },
  { key: 'way', header: 'Cách hoàn', cell: ({ way }) => way && ways[way] },
  { key: 'at', header: 'Lúc', cell: ({ doneAt }) => doneAt && <Moment at={doneAt} /> },
]

export const RefundsDone = ({ refunds }: { refunds: readonly RefundLine[] }) => (
  <Table caption="Đã hoàn gần đây" rows={refunds} rowKey={({ id }) => id} columns={columns} />
)
