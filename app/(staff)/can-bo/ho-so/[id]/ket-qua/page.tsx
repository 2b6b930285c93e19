import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { Questions } from '#components/form/Questions.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { applies } from '#lib/domain/procedure/conditions.ts'
import { conditionInWords, messageFor } from '#lib/domain/procedure/messages.ts'
import { resultSheet } from '#lib/queries/result-sheet.ts'
import { currentStaff } from '../../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../../_frame/staff-page.ts'
import { casePath } from '../_sheet/case-path.ts'

export const metadata: Metadata = { title: 'Nội dung kết quả' }

/** The result of a file, written by the officer; what the person declared stands there already. */
const ResultPage = async ({ params, searchParams }: StaffPage & { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const { xong } = await searchParams
  const path = `${casePath(id)}/ket-qua`
  const actor = await currentStaff(path)
  const sheet = await resultSheet(actor, id, theWorld())
  if (!sheet) notFound()
  const parked = await parkedFor(path)
  const { form, version, mayWrite } = sheet
  const typed = parked ? { ...sheet.typed, ...parked.values } : sheet.typed
  // What was only filled in has not been looked at yet.
  const problems = version === 0 ? [] : sheet.problems
  const sentences = problems.map((problem) => ({
    control: problem.control,
    message: messageFor(form.fields, problem, typed),
  }))
  const questions = Object.entries(form.fields).map(([name, field]) => {
    const condition = conditionInWords(form.fields, name)
    return { name, field, asked: applies(form.fields, name, typed), ...(condition && { condition }) }
  })
  return (
    <PageBody width="page">
      <Breadcrumbs
        crumbs={[{ label: sheet.file.dossierCode ?? sheet.file.provisionalNumber, href: casePath(id) }]}
      />
      <FormHead parked={parked} />
      <PageHeading lead="Những gì người nộp đã khai được điền sẵn. Đối chiếu với giấy tờ rồi ghi phần kết luận.">
        {form.name}
      </PageHeading>
      {mayWrite && xong === 'luu' && (
        <div className="mb-6">
          <Notice
            kind={problems.length > 0 ? 'warning' : 'success'}
            title={problems.length > 0 ? 'Đã lưu, còn chỗ phải sửa' : 'Đã lưu, nội dung đã đủ'}
            live
          />
        </div>
      )}
      <ErrorSummary problems={mayWrite ? sentences : []} title="Cần sửa trước khi trình" />
      {mayWrite ? (
        <FormShell
          action={`${path}/luu`}
          token={await currentFormToken()}
          hidden={{ _seen: version }}
          enterIntent="continue"
        >
          <div className="grid items-start gap-x-8 gap-y-4 md:grid-cols-2 [&>[data-field]:has(fieldset_fieldset)]:md:col-span-2">
            <Questions questions={questions} typed={typed} problems={sentences} warnings={[]} />
          </div>
          <SubmitButton>Lưu nội dung</SubmitButton>
        </FormShell>
      ) : (
        <p className="mb-4 text-ink-soft">
          {version === 0
            ? 'Chuyên viên chưa soạn nội dung kết quả ở đây.'
            : 'Nội dung đã được trình, không sửa được ở bước này. Cần sửa thì trả lại chuyên viên.'}
        </p>
      )}
      {version > 0 && (
        <p className="mt-6 flex flex-wrap gap-x-6">
          <a
            href={`${casePath(id)}/xem-truoc.pdf`}
            target="_blank"
            rel="noreferrer"
            className="link inline-flex min-h-11 items-center"
          >
            Xem trước bản in<span className="sr-only"> trong thẻ mới</span>
          </a>
          {mayWrite && problems.length === 0 && (
            <a href={`${casePath(id)}#quyet-dinh`} className="link inline-flex min-h-11 items-center">
              Trở lại hồ sơ để trình
            </a>
          )}
        </p>
      )}
    </PageBody>
  )
}

export default ResultPage
