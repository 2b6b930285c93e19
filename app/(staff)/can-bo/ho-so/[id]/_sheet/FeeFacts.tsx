import { Money } from '#components/ui/Money.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { FeeMethod } from '#lib/domain/case/fee-method.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'

const settled = {
  cash: 'Đã thu',
  card: 'Đã thu bằng thẻ',
  transfer: 'Đã nhận chuyển khoản',
  postal: 'Bưu chính thu hộ',
  vnpay: 'Đã nộp qua VNPay',
  vietqr: 'Đã nộp theo mã VietQR',
  exempt: 'Đã ghi không thu',
} as const satisfies Record<FeeMethod, string>

/** What is to be paid and whether it has been. */
export const FeeFacts = ({
  fee,
  refundHref,
}: {
  fee: CaseSheet['fee']
  /** Where a fee that was taken is given back, for those who may ask for it. */
  refundHref: string | null
}) => (
  <>
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <strong className="font-semibold">
        <Money amount={fee.due} />
      </strong>
      {fee.receipt ? (
        <Tag tone="leaf">
          {settled[fee.receipt.method]}, số {fee.receipt.number}
        </Tag>
      ) : fee.due === 0 ? (
        <Tag>Không phải nộp</Tag>
      ) : (
        <Tag tone="amber">Chưa thu</Tag>
      )}
    </p>
    <ul className="mt-1 text-ink-soft text-sm">
      {fee.lines.map((line) => (
        <li key={line.label}>
          {line.label}: <Money amount={line.amount} />
        </li>
      ))}
      {fee.exemption && <li>Người nộp đề nghị: {fee.exemption}</li>}
      {fee.receipt?.ground && <li>Căn cứ không thu: {fee.receipt.ground}</li>}
    </ul>
    {refundHref && fee.receipt && fee.receipt.amount > 0 && (
      <a data-screen-only="" href={refundHref} className="link inline-flex min-h-11 items-center text-sm">
        Hoàn phí
      </a>
    )}
  </>
)
