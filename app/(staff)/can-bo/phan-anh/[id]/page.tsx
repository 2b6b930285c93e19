import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { ComplaintStateTag } from '#components/case/ComplaintStateTag.tsx'
import { complaintKindWords, notChecked } from '#components/case/complaint-words.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { complaintOfUnit } from '#lib/queries/complaint/complaints-of-unit.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import { Handling } from './Handling.tsx'

export const metadata: Metadata = { title: 'Phản ánh, khiếu nại' }

/** One complaint, and the next step of whoever answers for it. */
const ComplaintPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const path = `/can-bo/phan-anh/${id}` as const
  const complaint = await complaintOfUnit(await currentStaff(path), id, theWorld())
  if (!complaint) notFound()
  const [parked, token] = [await parkedFor(path), await currentFormToken()]
  return (
    <PageBody width="reading">
      <Breadcrumbs crumbs={[{ label: 'Phản ánh, khiếu nại', href: '/can-bo/phan-anh' }]} />
      <FormHead parked={parked} />
      <PageHeading
        over={complaint.unit}
        lead={
          <>
            {complaint.author} gửi ngày <Dateline day={complaint.filedOn} /> về hồ sơ{' '}
            <a href={`/can-bo/ho-so/${complaint.caseId}`} className="link tabular-nums">
              {complaint.number}
            </a>
          </>
        }
      >
        {complaintKindWords[complaint.kind]}
      </PageHeading>
      <div className="space-y-6">
        <p className="flex flex-wrap items-center gap-3">
          <ComplaintStateTag step={complaint.step} isLate={complaint.isLate} />
          <span>
            Hạn <Dateline day={complaint.dueOn} />
          </span>
        </p>
        {!complaint.isChecked && <p className="text-ink-soft text-sm">{notChecked(complaint.source)}</p>}
        <Card title="Nội dung">
          <p className="whitespace-pre-line">{complaint.words}</p>
        </Card>
        <Handling complaint={complaint} path={path} token={token} parked={parked} />
      </div>
    </PageBody>
  )
}

export default ComplaintPage
