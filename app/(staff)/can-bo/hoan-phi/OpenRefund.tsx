import { Button } from '#components/ui/Button.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Money } from '#components/ui/Money.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { refundGrounds } from '#lib/domain/payment/payment-state.ts'
import type { RefundLine } from '#lib/queries/payment/refund-queue.ts'
import { refundSlipPath } from './refund-slip-path.ts'

type Props = { refund: RefundLine; path: string; token: string }

const buttons = {
  vnpay: 'Hoàn qua VNPay',
  cash: 'Đã trả tiền mặt',
  transfer: 'Đã chuyển khoản trả',
} as const

/** One debt to somebody who paid: why, how much, and how it can go back. */
export const OpenRefund = ({ refund, path, token }: Props) => (
  <li>
    <Card level={2} title={<Money amount={refund.amount} />} aside={<RefundTag refund={refund} />}>
      <p>{refundGrounds[refund.ground]}.</p>
      {refund.note && <p className="whitespace-pre-line">{refund.note}</p>}
      <p className="mt-1 text-ink-soft">
        {refund.file ? (
          <>
            Hồ sơ{' '}
            <a href={`/can-bo/ho-so/${refund.file.id}`} className="link">
              {refund.file.number}
            </a>
            , {refund.file.person}.{' '}
          </>
        ) : (
          `${refund.unit}. `
        )}
        {refund.orderRef && `Giao dịch ${refund.orderRef}. `}
        {refund.askedBy ? `${refund.askedBy} yêu cầu` : 'Ghi nhận'} lúc <Moment at={refund.askedAt} />.
      </p>
      {refund.number && (
        <a href={refundSlipPath(refund.id)} className="link inline-flex min-h-11 items-center gap-2">
          <Icon name="printer" />
          Phiếu hoàn phí {refund.number}
        </a>
      )}
      {refund.lastError && (
        <p className="mt-1 text-lacquer">
          {refund.state === 'failed'
            ? `VNPay không nhận hoàn (mã ${refund.lastError}). Chọn cách khác hoặc thử lại.`
            : 'Chưa liên hệ được với VNPay; hệ thống tự gửi lại.'}
        </p>
      )}
      {refund.ways.length > 0 && (
        <div className="mt-4 flex flex-wrap items-end gap-3">
          {refund.ways.map((way) => (
            <form
              key={way}
              method="post"
              action={`${path}/${refund.id}/${way}`}
              className="flex items-end gap-2"
            >
              <input type="hidden" name="_token" value={token} />
              {way === 'transfer' && (
                <label className="text-sm">
                  Số giao dịch chuyển trả
                  <input name="note" maxLength={60} className="control max-w-48" />
                </label>
              )}
              <Button look="secondary">{buttons[way]}</Button>
            </form>
          ))}
        </div>
      )}
    </Card>
  </li>
)

const RefundTag = ({ refund }: { refund: RefundLine }) => {
  if (refund.state === 'sending')
    return (
      <Tag tone="water" mark={<Icon name="clock" />}>
        Đang hoàn, phiếu số {refund.number}
      </Tag>
    )
  if (refund.state === 'failed')
    return (
      <Tag tone="lacquer" mark={<Icon name="alert" />}>
        Không hoàn được
      </Tag>
    )
  return (
    <Tag tone="amber" mark={<Icon name="info" />}>
      {refund.ways.length > 0 ? 'Chờ quyết định' : 'Chờ người khác quyết định'}
    </Tag>
  )
}
