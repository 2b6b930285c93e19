import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { batchSheet } from '#lib/queries/post/batch-sheet.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'
import { doneWords } from '../_post/done-words.ts'
import { HandOverForm } from '../_post/HandOverForm.tsx'
import { LabelsForm } from '../_post/LabelsForm.tsx'
import { batchPath, postPath } from '../_post/post-path.ts'
import { SentItems } from '../_post/SentItems.tsx'

export const metadata: Metadata = { title: 'Đợt gửi bưu chính' }

/** One batch: its labels until it goes, and what became of each item afterwards. */
const BatchPage = async ({ params, searchParams }: StaffPage & { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const path = batchPath(id)
  const batch = await batchSheet(await currentStaff(path), id, theWorld())
  if (!batch) notFound()
  const [token, parked, { xong }] = [await currentFormToken(), await parkedFor(path), await searchParams]
  const done = doneWords(xong)
  return (
    <PageBody width="desk">
      <Breadcrumbs crumbs={[{ label: 'Gửi bưu chính', href: postPath }]} />
      <FormHead parked={parked} />
      <DoneNotice says={!parked && done} />
      <PageHeading
        over={batch.unit.name}
        lead={
          batch.dispatchedAt ? (
            <>
              Bàn giao bưu chính lúc <Moment at={batch.dispatchedAt} />
            </>
          ) : (
            'Chưa bàn giao. Kiểm tra số bưu gửi, in danh sách, rồi bàn giao cả đợt.'
          )
        }
        actions={
          batch.items.length > 0 && (
            <>
              <ButtonLink href={`${path}/danh-sach.pdf`} look="secondary" icon="printer">
                Danh sách PDF
              </ButtonLink>
              <ButtonLink href={`${path}/danh-sach.csv`} look="secondary" icon="download" download>
                Tệp CSV
              </ButtonLink>
            </>
          )
        }
      >
        Đợt số {batch.number}
      </PageHeading>
      {batch.items.length === 0 ? (
        <EmptyState title="Đợt này không còn bưu gửi nào">Các kết quả đã về lại mục Kết quả.</EmptyState>
      ) : (
        <div className="space-y-8">
          {batch.dispatchedAt && <SentItems batch={batch} parked={parked} token={token} />}
          <LabelsForm batch={batch} parked={parked} token={token} />
          {!batch.dispatchedAt && <HandOverForm batch={batch} token={token} />}
        </div>
      )}
    </PageBody>
  )
}

export default BatchPage
