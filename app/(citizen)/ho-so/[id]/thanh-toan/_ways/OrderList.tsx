import { say } from '#components/language/say.ts'
import { Moment } from '#components/ui/Dateline.tsx'
import { Icon, type IconName } from '#components/ui/Icon.tsx'
import { Tag, type Tone } from '#components/ui/Tag.tsx'
import type { PaymentState } from '#lib/domain/payment/payment-state.ts'
import type { MyPayment } from '#lib/queries/payment/my-payment.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

const looks: Readonly<Record<PaymentState, { word: PlainSentence; tone: Tone; icon: IconName }>> = {
  pending: { word: 'Chờ tiền đến', tone: 'amber', icon: 'clock' },
  paid: { word: 'Đã thanh toán', tone: 'leaf', icon: 'check' },
  failed: { word: 'Không thành', tone: 'plain', icon: 'cross' },
  expired: { word: 'Hết hạn', tone: 'plain', icon: 'clock' },
  refundDue: { word: 'Chờ hoàn tiền', tone: 'water', icon: 'info' },
  refunded: { word: 'Đã hoàn tiền', tone: 'water', icon: 'check' },
}

export const PaymentTag = ({ state }: { state: PaymentState }) => {
  const { word, tone, icon } = looks[state]
  return (
    <Tag tone={tone} mark={<Icon name={icon} />}>
      {say(word)}
    </Tag>
  )
}

/** Every order for this fee and how it stands. */
export const OrderList = ({ orders }: { orders: MyPayment['orders'] }) => (
  <section>
    <h2 className="mb-2 font-semibold text-xl">{say('Các giao dịch')}</h2>
    <ul className="divide-y divide-rule border-rule border-y">
      {orders.map(({ orderRef, method, state, at }) => (
        <li key={orderRef} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <span>
            {method === 'vnpay' ? 'VNPay' : 'VietQR'}{' '}
            <span className="break-all tabular-nums">{orderRef}</span>, <Moment at={at} />
          </span>
          <PaymentTag state={state} />
        </li>
      ))}
    </ul>
  </section>
)
