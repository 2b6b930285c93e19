import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { channelWords } from '#components/case/channel-words.ts'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { LiveForm } from '#components/form/LiveForm.tsx'
import { Questions } from '#components/form/Questions.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { seenField } from '#lib/domain/procedure/posted-answers.ts'
import { deskEntry } from '#lib/queries/desk-entry.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import { SeenPapers } from './SeenPapers.tsx'
import { WrongDoor } from './WrongDoor.tsx'

export const metadata: Metadata = { title: 'Nhập hồ sơ giấy' }

const EntryPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const path = `/can-bo/nhap-ho-so/${id}`
  const actor = await currentStaff(path)
  const parked = await parkedFor(path)
  const entry = await deskEntry(actor, { draftId: id, unsaved: parked?.values }, theWorld())
  if (!entry) notFound()
  if ('elsewhere' in entry) redirect(entry.elsewhere as Route)
  const { typed, problems, warnings } = entry
  return (
    <PageBody width="page">
      <PageHeading over={channelWords(entry.channel)}>{entry.procedure}</PageHeading>
      <div className="mb-6 space-y-4 empty:hidden">
        {parked?.notice && <Notice kind="warning" title={parked.notice} live />}
        {entry.supplement !== null && (
          <Notice kind="warning" title="Cần sửa hoặc nộp thêm">
            <p className="whitespace-pre-line">{entry.supplement}</p>
          </Notice>
        )}
      </div>
      {entry.wrongDoor && <WrongDoor elsewhere={entry.wrongDoor} />}
      <ErrorSummary problems={problems} />
      <FormShell
        action={`${path}/luu`}
        token={await currentFormToken()}
        hidden={{
          [seenField]: JSON.stringify(entry.seen),
          ...(entry.caseVersion !== null && { _case: entry.caseVersion }),
        }}
        enterIntent="continue"
        live
      >
        <LiveForm questions={entry.live} saves differing={entry.differing}>
          {entry.sections.map(({ slug, title, questions }) => (
            <section key={slug} aria-labelledby={`phan-${slug}`} className="border-gold border-t pt-4">
              <h2 id={`phan-${slug}`} className="mb-3 font-semibold text-xl">
                {title}
              </h2>
              <div className="grid items-start gap-x-8 gap-y-4 md:grid-cols-2 [&>[data-field]:has(fieldset_fieldset)]:md:col-span-2">
                <Questions
                  questions={questions}
                  typed={typed}
                  problems={problems}
                  warnings={warnings}
                  recognised={entry.recognised}
                />
              </div>
            </section>
          ))}
          {entry.counter.length > 0 && (
            <section aria-labelledby="tai-quay" className="border-gold border-t pt-4">
              <h2 id="tai-quay" className="mb-3 font-semibold text-xl">
                {entry.channel === 'post' ? 'Người gửi' : 'Tại quầy'}
              </h2>
              <div className="grid items-start gap-x-8 gap-y-4 md:grid-cols-2">
                <Questions questions={entry.counter} typed={typed} problems={problems} warnings={[]} />
              </div>
            </section>
          )}
          {entry.papers.length > 0 && <SeenPapers papers={entry.papers} problems={problems} />}
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{buttonWords(entry.channel, entry.caseVersion !== null)}</SubmitButton>
            <SubmitButton intent="leave" look="secondary">
              Lưu và thoát
            </SubmitButton>
          </div>
        </LiveForm>
      </FormShell>
    </PageBody>
  )
}

const buttonWords = (channel: string, mends: boolean): string => {
  if (channel === 'assisted') return 'Tiếp tục đến giấy tờ'
  return mends ? 'Ghi nhận đã bổ sung' : 'Nộp hồ sơ'
}

export default EntryPage
