import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { hasRole } from '#lib/domain/access/actor.ts'
import { formatDate, isIsoDay } from '#lib/domain/kernel/civil-date.ts'
import { changeFields } from '#lib/use-cases/calendar/propose-change.ts'
import { currentStaff } from '../../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../../_frame/staff-page.ts'

export const metadata: Metadata = { title: 'Đề xuất thay đổi lịch' }

const path = '/can-bo/quan-tri/lich/de-xuat'

/** Asks what a day is to be, and on what ground. */
const ProposePage = async ({ searchParams }: StaffPage) => {
  if (!hasRole(await currentStaff(path), 'admin')) notFound()
  const { ngay } = await searchParams
  const parked = await parkedFor(path)
  const typed =
    parked?.values ?? (typeof ngay === 'string' && isIsoDay(ngay) ? { day: formatDate(ngay) } : {})
  return (
    <PageBody width="question">
      <Breadcrumbs
        crumbs={[
          { label: 'Quản trị', href: '/can-bo/quan-tri' },
          { label: 'Lịch làm việc', href: '/can-bo/quan-tri/lich' },
        ]}
      />
      <FormHead parked={parked} />
      <PageHeading lead="Một ngày mỗi lần. Hoán đổi thì đề xuất cả ngày nghỉ và thứ Bảy làm bù.">
        Đề xuất thay đổi lịch
      </PageHeading>
      <FormShell action={`${path}/gui`} token={await currentFormToken()}>
        {Object.entries(changeFields).map(([name, field]) => (
          <Field key={name} name={name} field={field} typed={typed} problems={parked?.problems ?? {}} />
        ))}
        <Button wide>Gửi đề xuất</Button>
      </FormShell>
    </PageBody>
  )
}

export default ProposePage
