import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Money } from '#components/ui/Money.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { env } from '#env.ts'
import { myPayment } from '#lib/queries/payment/my-payment.ts'
import { AtTheDesk } from './_ways/AtTheDesk.tsx'
import { ByTransfer } from './_ways/ByTransfer.tsx'
import { OrderList } from './_ways/OrderList.tsx'
import { payerAddress } from './_ways/payer-address.ts'
import { ThroughVnpay } from './_ways/ThroughVnpay.tsx'

export const generateMetadata = titled('Nộp phí')

/** How the fee of a file can be paid, and how far it is. Nothing here decides: the bank's word does. */
const PaymentPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const language = await hearLanguage()
  const { id } = await params
  const path = `/ho-so/${id}/thanh-toan`
  const actor = await requirePerson(path)
  const asking = { appUrl: env().APP_URL, ip: payerAddress(await headers()), language }
  const payment = await myPayment(actor, id, asking, theWorld())
  if (!payment) notFound()
  const token = await currentFormToken()
  return (
    <PageBody width="question">
      <Breadcrumbs
        crumbs={[
          { label: say('Hồ sơ của tôi'), href: '/ho-so' },
          { label: payment.number, href: `/ho-so/${id}` },
        ]}
      />
      <FormHead parked={await parkedFor(path)} />
      <PageHeading over={payment.service} lead={<Money amount={payment.due} />}>
        {say('Nộp phí')}
      </PageHeading>
      <div className="space-y-8">
        {payment.isSettled ? (
          <Notice kind="success" title={payment.receipt ? say('Đã nộp phí') : say('Không phải nộp phí')}>
            {payment.receipt && (
              <p>
                {say('Biên lai số {number}.', { number: payment.receipt.number })}{' '}
                <a href={`/ho-so/${id}/bien-lai.pdf`} className="link">
                  {say('Xem biên lai')}
                </a>
              </p>
            )}
          </Notice>
        ) : payment.offered.length === 0 ? (
          <Notice kind="info" title={say('Chưa nộp phí trực tuyến được')}>
            <p>{say('Phí nộp sau khi hồ sơ được tiếp nhận, trực tuyến nếu cơ quan có, hoặc tại quầy.')}</p>
          </Notice>
        ) : (
          <>
            {payment.offered.includes('vnpay') && (
              <ThroughVnpay path={path} token={token} order={payment.vnpay} />
            )}
            {payment.offered.includes('vietqr') && (
              <ByTransfer path={path} token={token} sheet={payment.transfer} />
            )}
            <AtTheDesk unit={payment.unit} />
          </>
        )}
        {payment.orders.length > 0 && <OrderList orders={payment.orders} />}
      </div>
    </PageBody>
  )
}

export default PaymentPage
