import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { reviewSheet } from '#lib/queries/review-sheet.ts'
import { currentStaff } from '../../../../_frame/current-staff.ts'
import { casePath } from '../_sheet/case-path.ts'
import { AskBox } from './AskBox.tsx'
import { ReviewPointRow } from './ReviewPointRow.tsx'
import { marksIn, restIsFine, summaryFor } from './review-form.ts'

export const metadata: Metadata = { title: 'Yêu cầu bổ sung' }

/** The checklist of a file: every point is looked at once, and all that is missing is asked for at once. */
const ReviewPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const path = `${casePath(id)}/bo-sung`
  const actor = await currentStaff(path)
  const review = await reviewSheet(actor, id, theWorld())
  if (!review) notFound()
  if ('notNow' in review) redirect(casePath(id) as Route)
  const parked = await parkedFor(path)
  const { sheet, groups } = review
  const values = marksIn(parked?.values ?? {}, groups)
  const problems = parked?.problems ?? {}
  return (
    <PageBody width="page">
      <a href={casePath(id)} className="link -ml-1 inline-flex min-h-11 items-center gap-1.5 px-1 text-sm">
        <Icon name="arrowLeft" />
        Quay lại hồ sơ {sheet.dossierCode ?? sheet.provisionalNumber}
      </a>
      <PageHeading
        over={`${sheet.row.service}, ${sheet.row.person}`}
        lead="Xem từng điểm một lượt. Người nộp chỉ thấy và chỉ sửa được những điểm đánh dấu Cần sửa, và chỉ gửi lại một lần."
      >
        Yêu cầu bổ sung
      </PageHeading>
      {parked?.notice && (
        <div className="mb-6">
          <Notice kind="warning" title={parked.notice} live />
        </div>
      )}
      {parked?.values.intent === restIsFine && (
        <div className="mb-6">
          <Notice kind="success" title="Các điểm còn lại đã đánh dấu Đạt" live>
            <p>
              <a href="#gui-yeu-cau" className="link">
                Xuống phần gửi yêu cầu
              </a>
            </p>
          </Notice>
        </div>
      )}
      <ErrorSummary problems={summaryFor(problems, groups)} />
      <FormShell
        action={`${path}/gui`}
        token={await currentFormToken()}
        hidden={{ version: sheet.version }}
        enterIntent="ask"
      >
        {groups.map((group) => (
          <section key={group.slug} aria-labelledby={`nhom-${group.slug}`}>
            <h2 id={`nhom-${group.slug}`} className="border-gold border-b pb-1 font-semibold text-xl">
              {group.title}
            </h2>
            <ul className="divide-y divide-rule">
              {group.points.map((point) => (
                <ReviewPointRow
                  key={point.name}
                  point={point}
                  values={values}
                  problems={problems}
                  casePath={casePath(id)}
                />
              ))}
            </ul>
          </section>
        ))}
        <AskBox review={review} values={values} problems={problems} />
      </FormShell>
    </PageBody>
  )
}

export default ReviewPage
