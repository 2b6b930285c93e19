import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { SummaryList } from '#components/ui/SummaryList.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { calendarChange } from '#lib/queries/calendar/calendar-change.ts'
import { currentStaff } from '../../../../_frame/current-staff.ts'
import { ChangeEffect } from '../_calendar/ChangeEffect.tsx'
import { kindWords, stateWords } from '../_calendar/change-words.ts'
import { DecideForms } from '../_calendar/DecideForms.tsx'

export const metadata: Metadata = { title: 'Thay đổi lịch' }

type Props = { readonly params: Promise<{ readonly id: string }> }

/** A change of the calendar: what it would move, who decided, what it has moved. */
const ChangePage = async ({ params }: Props) => {
  const { id } = await params
  const path = `/can-bo/quan-tri/lich/${encodeURIComponent(id)}`
  const view = await calendarChange(await currentStaff(path), id, theWorld())
  if (!view) notFound()
  const { change } = view
  const parked = await parkedFor(path)
  return (
    <PageBody width="page">
      <Breadcrumbs
        crumbs={[
          { label: 'Quản trị', href: '/can-bo/quan-tri' },
          { label: 'Lịch làm việc', href: `/can-bo/quan-tri/lich?nam=${change.day.slice(0, 4)}` },
        ]}
      />
      <FormHead parked={parked} />
      <PageHeading over={<Tag tone={stateWords[change.state].tone}>{stateWords[change.state].words}</Tag>}>
        <Dateline day={change.day} weekday />: {change.name}
      </PageHeading>
      <div className="space-y-8">
        <SummaryList
          rows={[
            { label: 'Ngày ấy thành', value: kindWords[change.kind] },
            { label: 'Căn cứ', value: change.source },
            {
              label: 'Người đề xuất',
              value: (
                <>
                  {change.proposedBy}, <Moment at={change.proposedAt} />
                </>
              ),
            },
            ...(change.decidedBy && change.decidedAt
              ? [
                  {
                    label: 'Người quyết định',
                    value: (
                      <>
                        {change.decidedBy}, <Moment at={change.decidedAt} />
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
        <ChangeEffect view={view} />
        {change.state === 'proposed' && (
          <DecideForms path={path} isOwn={view.isOwn} token={await currentFormToken()} />
        )}
      </div>
    </PageBody>
  )
}

export default ChangePage
