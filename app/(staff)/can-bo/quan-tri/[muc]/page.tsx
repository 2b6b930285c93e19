import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { registerView } from '#lib/queries/administration/register-view.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'
import { Counters } from '../_books/Counters.tsx'
import { doneWords } from '../_register/done-words.ts'
import { RegisterTable } from '../_register/RegisterTable.tsx'

type Props = StaffPage & { readonly params: Promise<{ readonly muc: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const register = registerAt((await params).muc)
  return register ? { title: `${register.title}, quản trị` } : {}
}

/** One register of the administration: what stands in it, and the ways to change it. */
const RegisterPage = async ({ params, searchParams }: Props) => {
  const { muc } = await params
  const path = `/can-bo/quan-tri/${encodeURIComponent(muc)}`
  const actor = await currentStaff(path)
  const view = await registerView(actor, muc, theWorld())
  if (!view) notFound()
  const { xong } = await searchParams
  const done = typeof xong === 'string' ? doneWords[xong] : undefined
  return (
    <PageBody width="desk">
      <Breadcrumbs crumbs={[{ label: 'Quản trị', href: '/can-bo/quan-tri' }]} />
      <DoneNotice says={done} />
      <PageHeading
        lead={view.lead}
        actions={
          <>
            <ButtonLink href={`${path}/them`} icon="plus">
              Thêm {view.one}
            </ButtonLink>
            {view.csv && (
              <>
                <ButtonLink href={`${path}/nhap`} look="secondary" icon="upload">
                  Nhập từ tệp CSV
                </ButtonLink>
                <ButtonLink href={`${path}/xuat.csv`} look="secondary" icon="download" download>
                  Xuất tệp CSV
                </ButtonLink>
              </>
            )}
          </>
        }
      >
        {view.title}
      </PageHeading>
      <div className="space-y-8">
        {view.unknown && (
          <div className="max-w-reading">
            <Notice kind="info" title="Cần biết">
              <p>{view.unknown}</p>
            </Notice>
          </div>
        )}
        {view.rows.length > 0 ? (
          <RegisterTable path={path} view={view} />
        ) : (
          <EmptyState title={`Chưa có ${view.one} nào`} picture="door" />
        )}
        {muc === 'so' && <Counters actor={actor} />}
      </div>
    </PageBody>
  )
}

export default RegisterPage
