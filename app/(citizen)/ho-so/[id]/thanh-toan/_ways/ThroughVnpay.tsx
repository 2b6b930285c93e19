import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { say } from '#components/language/say.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import type { MyPayment } from '#lib/queries/payment/my-payment.ts'

type Props = { path: string; token: string; order: MyPayment['vnpay'] }

/**
 * By card or telephone through VNPay. The way to the bank is a link: the site's own policy lets no form lead away, and
 * people see where they go.
 */
export const ThroughVnpay = ({ path, token, order }: Props) => (
  <Card title={say('Qua VNPay')}>
    <p className="mb-4 text-ink-soft">{say('Thẻ ngân hàng, ví điện tử hoặc quét mã. Biên lai có ngay.')}</p>
    {order ? (
      <>
        <ButtonLink href={order.address} wide onward>
          {say('Sang trang của ngân hàng để thanh toán')}
        </ButtonLink>
        <p className="mt-3 text-ink-soft">
          {say('Giao dịch này mở đến')} <Moment at={order.until} />.
        </p>
      </>
    ) : (
      <FormShell action={`${path}/vnpay`} token={token}>
        <SubmitButton intent="pay">{say('Nộp qua VNPay')}</SubmitButton>
      </FormShell>
    )}
  </Card>
)
