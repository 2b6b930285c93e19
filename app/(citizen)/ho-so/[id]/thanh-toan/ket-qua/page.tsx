import { notFound } from 'next/navigation'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { orderOutcome } from '#lib/queries/payment/order-outcome.ts'

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export const generateMetadata = titled('Kết quả thanh toán')

/**
 * Where the bank sends the payer back to. What its address says changes nothing and is not even believed: this page only
 * tells what the bank has told us, and looks again by itself while it has not.
 */
const OutcomePage = async ({ params, searchParams }: Props) => {
  await hearLanguage()
  const { id } = await params
  const actor = await requirePerson(`/ho-so/${id}/thanh-toan`)
  const { vnp_TxnRef: orderRef } = await searchParams
  const outcome = await orderOutcome(actor, id, typeof orderRef === 'string' ? orderRef : '', theWorld())
  if (!outcome) notFound()
  return (
    <PageBody width="question">
      {outcome.isAwaited && <meta httpEquiv="refresh" content="5" />}
      <PageHeading over={outcome.number}>{say('Kết quả thanh toán')}</PageHeading>
      <div className="space-y-6">
        <Outcome {...outcome} />
        <div className="flex flex-wrap gap-3">
          {outcome.state === 'paid' && (
            <ButtonLink href={`/ho-so/${id}/bien-lai.pdf`}>{say('Xem biên lai')}</ButtonLink>
          )}
          {(outcome.state === 'failed' || outcome.state === 'expired') && (
            <ButtonLink href={`/ho-so/${id}/thanh-toan`}>{say('Nộp lại')}</ButtonLink>
          )}
          <ButtonLink href={`/ho-so/${id}`} look="secondary">
            {say('Về hồ sơ')}
          </ButtonLink>
        </div>
      </div>
    </PageBody>
  )
}

const Outcome = ({ state, receipt }: NonNullable<Awaited<ReturnType<typeof orderOutcome>>>) => {
  switch (state) {
    case 'paid':
      return (
        <Notice kind="success" title={say('Đã nhận phí')}>
          {receipt && <p>{say('Biên lai số {number}.', { number: receipt })}</p>}
        </Notice>
      )
    case 'pending':
      return (
        <Notice kind="info" title={say('Đang chờ ngân hàng xác nhận')}>
          <p>
            {say(
              'Thường chỉ vài giây. Trang này tự xem lại; đóng trang cũng không mất gì, có kết quả là báo ngay.',
            )}
          </p>
        </Notice>
      )
    case 'refundDue':
    case 'refunded':
      return (
        <Notice kind="warning" title={say('Tiền này sẽ được hoàn lại')}>
          <p>{say('Tiền đến khi hồ sơ không nhận được nữa. Cơ quan hoàn lại và báo qua tin nhắn.')}</p>
        </Notice>
      )
    default:
      return (
        <Notice kind="warning" title={say('Chưa thanh toán')}>
          <p>{say('Giao dịch bị hủy hoặc hết hạn, không có khoản nào bị trừ. Có thể nộp lại.')}</p>
        </Notice>
      )
  }
}

export default OutcomePage
