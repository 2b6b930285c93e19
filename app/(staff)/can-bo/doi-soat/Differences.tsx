import { Button } from '#components/ui/Button.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { moneyText } from '#components/ui/number-words.ts'
import type { Difference, Reconciliation } from '#lib/queries/payment/reconciliation.ts'

type Props = { books: Reconciliation; path: string; token: string }

const words = {
  lineWithoutReceipt: 'Có tiền đến, không có biên lai',
  receiptWithoutLine: 'Có biên lai, không thấy trong sao kê',
  strangeNotification: 'VNPay báo về giao dịch không nhận ra',
} as const satisfies Record<Difference['what'], string>

/** What one side knows and the other does not, each with what can be done about it. */
export const Differences = ({ books, path, token }: Props) => {
  if (books.differences.length === 0) return null
  return (
    <section>
      <h2 className="mb-3 font-semibold text-xl">Chưa khớp</h2>
      <ul className="space-y-4">
        {books.differences.map((difference) => (
          <li key={`${difference.what} ${difference.id}`}>
            <Card level={3} title={moneyText(difference.amount)}>
              <p>
                {words[difference.what]}:{' '}
                <span className="break-all tabular-nums">{difference.reference}</span>, lúc{' '}
                <Moment at={difference.at} />.
              </p>
              {difference.content && <p className="mt-1 break-all text-ink-soft">{difference.content}</p>}
              {difference.isOpen && books.mayImport && (
                <Resolve difference={difference} path={path} token={token} day={books.day} />
              )}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Resolve = ({
  difference,
  path,
  token,
  day,
}: {
  difference: Difference
  path: string
  token: string
  day: string
}) => (
  <div className="mt-4 flex flex-wrap items-end gap-6">
    <form method="post" action={`${path}/dong/${difference.id}/gan`} className="flex items-end gap-2">
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="day" value={day} />
      <label className="text-sm">
        Mã hồ sơ
        <input name="fileNumber" maxLength={60} className="control max-w-64" />
      </label>
      <Button look="secondary">Ghi là phí hồ sơ này</Button>
    </form>
    <form method="post" action={`${path}/dong/${difference.id}/hoan`}>
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="day" value={day} />
      <Button look="quiet">Hoàn lại</Button>
    </form>
  </div>
)
