import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { waitingWork } from '#lib/queries/waiting-work.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'
import { DeadHooksTable } from './DeadHooksTable.tsx'
import { StuckJobs } from './StuckJobs.tsx'
import { UndeliveredTable } from './UndeliveredTable.tsx'

export const metadata: Metadata = { title: 'Việc chạy nền' }

const path = '/can-bo/quan-tri/viec-nen'

/** What is stuck behind the scenes, why, and when it is tried again. Names no person and no file. */
const BackgroundWorkPage = async ({ searchParams }: StaffPage) => {
  const work = await waitingWork(await currentStaff(path), theWorld())
  if (!work) notFound()
  const { xong } = await searchParams
  return (
    <PageBody width="desk">
      {work.mayRetry && <Breadcrumbs crumbs={[{ label: 'Quản trị', href: '/can-bo/quan-tri' }]} />}
      {xong === 'thu-lai' && (
        <div className="mb-4">
          <Notice kind="success" title="Đã cho thử lại. Tải lại trang sau vài giây để xem kết quả." live />
        </div>
      )}
      <PageHeading lead="Gửi tin, lưu giấy tờ và nhắc hạn chạy phía sau, không làm ai phải chờ. Việc không xong thì tự thử lại, mỗi lần nghỉ lâu hơn.">
        Việc chạy nền
      </PageHeading>
      <div className="space-y-10">
        <p>
          {work.waiting === 0 ? 'Không có việc nào đang chờ.' : `${work.waiting} việc đang chờ.`}
          {work.oldest && (
            <>
              {' '}
              Việc chờ lâu nhất từ <Moment at={work.oldest} />.
            </>
          )}
        </p>
        {work.stuck.length === 0 ? (
          <EmptyState title="Không có việc nào bị kẹt">Mọi việc đều xong ở lần đầu.</EmptyState>
        ) : (
          <StuckJobs
            jobs={work.stuck}
            retry={work.mayRetry ? { path, token: await currentFormToken() } : null}
          />
        )}
        {work.undelivered.length > 0 && <UndeliveredTable rows={work.undelivered} />}
        {work.deadHooks.length > 0 && <DeadHooksTable rows={work.deadHooks} />}
      </div>
    </PageBody>
  )
}

export default BackgroundWorkPage
