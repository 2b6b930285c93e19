import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { systemView } from '#lib/queries/api/system-view.ts'
import { apiClients } from '#lib/use-cases/administration/registers/api-clients.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'
import { doneWords } from '../_register/done-words.ts'
import { newEntry } from '../_register/new-entry.ts'
import { SystemCard } from './SystemCard.tsx'
import { systemsPath } from './systems-path.ts'

export const metadata: Metadata = { title: `${apiClients.title}, quản trị` }

const done: Readonly<Partial<Record<string, string>>> = {
  ...doneWords,
  'cap-khoa': 'Đã cấp khóa. Chép khóa ngay: sau 15 phút không xem lại được.',
  'da-chep': 'Khóa không còn hiện nữa.',
  'thu-hoi': 'Đã thu hồi khóa. Hệ thống dùng khóa ấy không vào được nữa.',
  'doi-khoa-ky': 'Đã đổi khóa ký tin. Trong 24 giờ tới tin mang cả hai chữ ký.',
  'gui-lai': 'Đã cho gửi lại các tin không đến.',
}

/** The register of systems with their keys: the one register whose entries bear secrets, each shown once. */
const SystemsPage = async ({ searchParams }: StaffPage) => {
  const systems = await systemView(await currentStaff(systemsPath), theWorld())
  if (!systems) notFound()
  const { xong, loi } = await searchParams
  const words = typeof xong === 'string' ? done[xong] : undefined
  const token = await currentFormToken()
  return (
    <PageBody width="desk">
      <Breadcrumbs crumbs={[{ label: 'Quản trị', href: '/can-bo/quan-tri' }]} />
      <DoneNotice says={words} />
      {loi === 'du-khoa' && (
        <div className="mb-4">
          <Notice kind="error" title="Hệ thống đã có hai khóa đang dùng được" live>
            <p>Thu hồi khóa cũ rồi cấp khóa mới.</p>
          </Notice>
        </div>
      )}
      <PageHeading
        lead={apiClients.lead}
        actions={
          <>
            <ButtonLink href={`${systemsPath}/${newEntry}`} icon="plus">
              Thêm {apiClients.one}
            </ButtonLink>
            <ButtonLink href="/du-lieu-mo/api" look="secondary">
              Tài liệu API
            </ButtonLink>
          </>
        }
      >
        {apiClients.title}
      </PageHeading>
      {systems.length === 0 ? (
        <EmptyState title={`Chưa có ${apiClients.one} nào`} picture="door" />
      ) : (
        <div className="space-y-8">
          {systems.map((system) => (
            <SystemCard key={system.id} system={system} token={token} />
          ))}
        </div>
      )}
    </PageBody>
  )
}

export default SystemsPage
