import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Table } from '#components/ui/Table.tsx'
import { calendarYear, type YearView } from '#lib/queries/calendar/calendar-year.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'
import { ChangesTable } from './_calendar/ChangesTable.tsx'
import { sureWords } from './_calendar/change-words.ts'
import { DayLegend } from './_calendar/DayLegend.tsx'
import { MonthGrid } from './_calendar/MonthGrid.tsx'
import { YearLinks } from './_calendar/YearLinks.tsx'

export const metadata: Metadata = { title: 'Lịch làm việc' }

const path = '/can-bo/quan-tri/lich'

/** The calendar by which every deadline is counted, a year at a time. */
const CalendarPage = async ({ searchParams }: StaffPage) => {
  const { nam } = await searchParams
  const view = await calendarYear(
    await currentStaff(path),
    nam === undefined ? null : Number(nam),
    theWorld(),
  )
  if (!view) notFound()
  return (
    <PageBody width="desk">
      <Breadcrumbs crumbs={[{ label: 'Quản trị', href: '/can-bo/quan-tri' }]} />
      <PageHeading
        lead="Mọi ngày hẹn trả đếm theo lịch này. Đổi lịch cần hai người: một người đề xuất, người khác duyệt; duyệt xong hồ sơ đang mở được tính lại và ghi rõ."
        actions={
          <ButtonLink href={`${path}/de-xuat`} icon="plus">
            Đề xuất thay đổi
          </ButtonLink>
        }
      >
        Lịch làm việc năm {view.year}
      </PageHeading>
      <YearLinks year={view.year} path={path} />
      <div className="space-y-10">
        <Sureness view={view} />
        <section aria-label={`Mười hai tháng của năm ${view.year}`} className="space-y-4">
          <DayLegend />
          <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4">
            {view.months.map((days) => (
              <MonthGrid key={days[0]?.day} days={days} today={view.today} />
            ))}
          </div>
        </section>
        <Table
          caption={`Ngày đặc biệt của năm ${view.year}`}
          rows={view.special}
          rowKey={({ day }) => day}
          columns={[
            { key: 'day', header: 'Ngày', heads: true, cell: ({ day }) => <Dateline day={day} weekday /> },
            {
              key: 'name',
              header: 'Là',
              cell: ({ name }) => <span className="inline-block first-letter:uppercase">{name}</span>,
            },
            { key: 'sure', header: 'Mức chắc chắn', cell: ({ confidence }) => sureWords[confidence] },
            { key: 'source', header: 'Căn cứ', cell: ({ source }) => source },
            {
              key: 'change',
              header: 'Đổi',
              cell: ({ day }) => (
                <a href={`${path}/de-xuat?ngay=${day}`} className="link inline-flex min-h-9 items-center">
                  Đề xuất đổi<span className="sr-only"> ngày {day.split('-').reverse().join('/')}</span>
                </a>
              ),
            },
          ]}
        />
        {view.changes.length > 0 && <ChangesTable changes={view.changes} path={path} />}
      </div>
    </PageBody>
  )
}

/** What is known of the year, and what is not. */
const Sureness = ({ view }: { view: YearView }) => {
  if (!view.isCovered)
    return (
      <Notice kind="warning" title={`Chưa có lịch nghỉ của năm ${view.year}`}>
        <p>Hệ thống chỉ trừ thứ Bảy, Chủ nhật. Khi có thông báo lịch nghỉ, đề xuất từng ngày ở đây.</p>
      </Notice>
    )
  const isSure = view.isPublished && view.confidence === 'high'
  return (
    <Notice
      kind={isSure ? 'info' : 'warning'}
      title={view.isPublished ? sureWords[view.confidence] : 'Lịch nghỉ chính thức chưa được công bố'}
    >
      <p>Nguồn: {view.source}.</p>
      {!view.isPublished && <p>Các ngày nghỉ dưới đây suy từ luật, có thể khác khi Thủ tướng quyết định.</p>}
    </Notice>
  )
}

export default CalendarPage
