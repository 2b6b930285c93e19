import { Notice } from '#components/ui/Notice.tsx'
import { moneyText } from '#components/ui/number-words.ts'
import { type Column, Table } from '#components/ui/Table.tsx'
import { feeMethodWords } from '#lib/domain/case/fee-method.ts'
import type { Reconciliation, Sum } from '#lib/queries/payment/reconciliation.ts'

type Line = Sum & { readonly name: string }

const columns: readonly Column<Line>[] = [
  { key: 'name', header: 'Khoản', heads: true, cell: ({ name }) => name },
  { key: 'count', header: 'Số lượng', figures: true, cell: ({ count }) => count },
  { key: 'amount', header: 'Số tiền', figures: true, cell: ({ amount }) => moneyText(amount) },
]

const sources = { bank: 'Sao kê ngân hàng', vnpay: 'Sao kê VNPay' } as const

/** Both sides of the day, and in one sentence whether they meet. */
export const Books = ({ books }: { books: Reconciliation }) => {
  const statements = books.statements.flatMap(({ source, matched, ...all }): Line[] => [
    { name: `${sources[source]}: tiền đến`, ...all },
    { name: `${sources[source]}: đã khớp`, ...matched },
  ])
  return (
    <div className="space-y-8">
      {books.statements.length === 0 ? (
        <Notice kind="info" title="Chưa nhập sao kê của ngày này" />
      ) : books.differences.length === 0 ? (
        <Notice kind="success" title="Khớp đến từng đồng" />
      ) : (
        <Notice kind="warning" title={`Còn ${books.differences.length} khoản chưa khớp, xem dưới đây`} />
      )}
      <Table
        caption="Biên lai của cơ quan"
        rows={[
          ...books.receipts.map(({ method, ...sum }) => ({
            name: firstUpper(feeMethodWords[method]),
            ...sum,
          })),
          { name: 'Đã hoàn trong ngày', ...books.refunds },
        ]}
        rowKey={({ name }) => name}
        columns={columns}
      />
      {statements.length > 0 && (
        <Table caption="Theo sao kê" rows={statements} rowKey={({ name }) => name} columns={columns} />
      )}
    </div>
  )
}

const firstUpper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
