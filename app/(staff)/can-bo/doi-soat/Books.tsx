import { Notice } from '#components/ui/Notice.tsx'
import { moneyText } from '#components/ui/number-words.ts'
import { type Column, Table } from '#components/ui/Table.tsx'
import { feeMethodWords } from '#lib/domain/case/fee-method.ts'
import type { Reconciliation, Sum } from '#lib/queries/payment/reconciliation.ts'

type Line = Sum & { readonly name: string }

const columns: readonly Column<Line>[] = [
  { key: 'name', header: 'Khoản', heads: true, cell: ({ name }) => name },
  { key: 'count', header: 'Số lượng', figures: true, cell: ({ count }) => count },
  {
    key: 'amount',
    header: 'Số tiền',
    figures: true,
    cell: ({ amount }) => <span className="whitespace-nowrap">{moneyText(amount)}</span>,
  },
]

const sources = { bank: 'Sao kê ngân hàng', vnpay: 'Sao kê VNPay' } as const

/** Both sides of the day, and in one sentence whether they meet. */
export const Books = ({ books }: { books: Reconciliation }) => {
  const statements = books.statements.flatMap(({ source, matched, ...all }): Line[] => [
    { name: `${sources[source]}: tiền đến`, ...all },
    { name: `${sources[source]}: đã khớp`, ...matched },
  ])
  const missing = missingStatements(books)
  return (
    <div className="space-y-8">
      {missing.map((source) => (
        <Notice key={source} kind="info" title={`Chưa nhập ${lowerFirst(sources[source])} của ngày này`} />
      ))}
      {books.differences.length > 0 ? (
        <Notice kind="warning" title={`Còn ${books.differences.length} khoản chưa khớp, xem dưới đây`} />
      ) : (
        missing.length === 0 && <Notice kind="success" title="Khớp đến từng đồng" />
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
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** Whose statement is not there though money came from them by our receipts; where none did, the bank's. */
const missingStatements = ({ receipts, statements }: Reconciliation): readonly (keyof typeof sources)[] => {
  const isThere = (source: keyof typeof sources) =>
    statements.some((statement) => statement.source === source)
  const expected = (['vietqr', 'vnpay'] as const)
    .filter((method) => receipts.some((receipt) => receipt.method === method))
    .map((method) => (method === 'vnpay' ? 'vnpay' : 'bank'))
  if (expected.length === 0) return statements.length === 0 ? ['bank'] : []
  return expected.filter((source) => !isThere(source))
}
