import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { claimSlip } from '#lib/queries/claim-slip.ts'
import { currentStaff } from '../../../../_frame/current-staff.ts'
import { casePath } from '../_sheet/case-path.ts'
import { agreedControl, agreedField } from './agreed-field.ts'
import { ClaimSlipPaper } from './ClaimSlipPaper.tsx'

export const metadata: Metadata = { title: 'Mã theo dõi trực tuyến' }

const why = {
  owned: 'Hồ sơ này đã ở trong tài khoản của người nộp.',
  ended: 'Hồ sơ đã kết thúc nên không cấp mã nữa.',
} as const

/** Gives the person at the counter a code for their own account, if they want one. */
const ClaimPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const path = `${casePath(id)}/ma-nhan`
  const slip = await claimSlip(await currentStaff(path), id, theWorld())
  if (!slip) notFound()
  const parked = await parkedFor(path)
  return (
    <PageBody width="reading">
      <div data-screen-only="">
        <a href={casePath(id)} className="link inline-flex min-h-11 items-center">
          Hồ sơ {slip.number}
        </a>
        <FormHead parked={parked} />
        <PageHeading lead="Người nộp dùng mã này để đưa hồ sơ vào tài khoản của mình, theo dõi và nhận tin trực tuyến.">
          Mã theo dõi trực tuyến
        </PageHeading>
      </div>
      {slip.why !== null ? (
        <Notice kind="info" title={why[slip.why]} />
      ) : slip.issued ? (
        <ClaimSlipPaper slip={slip} issued={slip.issued} />
      ) : (
        <FormShell action={`${path}/cap`} token={await currentFormToken()}>
          {slip.isOut && (
            <Notice kind="info" title="Đã cấp một mã, chưa ai dùng">
              <p>Cấp mã mới thì mã cũ hết hiệu lực.</p>
            </Notice>
          )}
          <Field name={agreedControl} field={agreedField} typed={{}} problems={parked?.problems ?? {}} />
          <SubmitButton>Cấp mã</SubmitButton>
        </FormShell>
      )}
    </PageBody>
  )
}

export default ClaimPage
