import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { signingOutcome } from '#lib/queries/signing-outcome.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import { Outcomes } from '../../hang-loat/Outcomes.tsx'
import { signingHref, signingPath } from '../signing-address.ts'
import { endWords } from '../signing-words.ts'

export const metadata: Metadata = { title: 'Kết quả ký số' }

/** What came of a list that was signed, file by file, as the database knows it: also where the signing broke off. */
const SignedPage = async ({ params }: { params: Promise<{ lan: string }> }) => {
  const { lan } = await params
  const actor = await currentStaff(`${signingPath}/${lan}`)
  const outcome = await signingOutcome(actor, lan, theWorld())
  if (!outcome) notFound()
  const { at, lines } = outcome
  const left = lines.filter(({ end }) => end.kind !== 'signed')
  const signed = lines.length - left.length
  return (
    <PageBody width="desk">
      <PageHeading
        over={
          <>
            Ký số lúc <Moment at={at} />
          </>
        }
      >
        Kết quả ký số
      </PageHeading>
      <div className="mb-6">
        <Notice
          kind={left.length === 0 ? 'success' : 'warning'}
          title={`Đã ký ${signed} trên ${lines.length} kết quả.`}
          live
        >
          {signed > 0 && <p>Tệp ký số đang được tạo; người nộp được báo tin ngay khi tệp có.</p>}
          {left.length > 0 && <p>Hồ sơ chưa ký thì chưa được cấp số. Xem lại, rồi nhập mã mới để ký.</p>}
        </Notice>
      </div>
      <Outcomes lines={lines.map((line) => ({ ...line, ...endWords(line.end) }))} />
      <p className="mt-6 flex flex-wrap gap-3">
        {left.length > 0 && (
          <ButtonLink href={signingHref(left.map(({ id }) => id))}>
            Xem lại {left.length} hồ sơ chưa ký
          </ButtonLink>
        )}
        <ButtonLink href="/can-bo/ky-duyet?loc=cho-ky" look="secondary">
          Về hàng chờ ký số
        </ButtonLink>
      </p>
    </PageBody>
  )
}

export default SignedPage
