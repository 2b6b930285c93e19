import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { openAddress, type Parameters, readAddress, reportAddress } from '#app/_statistics/address.ts'
import { Headline } from '#app/_statistics/Headline.tsx'
import { HowCounted } from '#app/_statistics/HowCounted.tsx'
import { PeriodForm } from '#app/_statistics/PeriodForm.tsx'
import { ReportBody } from '#app/_statistics/ReportBody.tsx'
import { SatisfactionTable } from '#app/_statistics/SatisfactionTable.tsx'
import { shortcutsTo } from '#app/_statistics/shortcuts.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import type { Period } from '#lib/domain/statistics/period.ts'
import { drawerFigures } from '#lib/queries/drawer.ts'
import { satisfactionIn } from '#lib/queries/rating/satisfaction.ts'
import { wordsForHead } from '#lib/queries/rating/words-for-head.ts'
import { contactsOf } from '#lib/queries/statistics/contacts.ts'
import { loadOfUnit } from '#lib/queries/statistics/load.ts'
import { statisticsReport } from '#lib/queries/statistics/report.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { ContactsFacts } from './ContactsFacts.tsx'
import { DrawerFacts } from './DrawerFacts.tsx'
import { LoadInPeriod } from './LoadInPeriod.tsx'
import { RatingWordsList } from './RatingWordsList.tsx'
import { readStaffAsked } from './read-staff-asked.ts'

export const metadata: Metadata = { title: 'Thống kê' }

const path = '/can-bo/thong-ke'

/** The figures of one's unit, the load of its officers, and behind each number its files. */
const StaffStatisticsPage = async ({ searchParams }: { searchParams: Parameters }) => {
  const actor = await currentStaff(path)
  const world = theWorld()
  const given = await readAddress(searchParams)
  const read = await readStaffAsked(actor, given, world)
  if (!read) notFound()
  const { asked, problems, units } = read
  const [report, loads, contacts, drawer, satisfaction, words] = await Promise.all([
    statisticsReport(asked, world),
    loadOfUnit(actor, asked, world),
    contactsOf(actor, asked, world),
    drawerFigures(actor, asked, world),
    satisfactionIn(asked, world),
    wordsForHead(actor, asked, world),
  ])
  const files = (period: Period, more: Readonly<Record<string, string | undefined>>) =>
    reportAddress(`${path}/ho-so`, { ...asked, period }, more)
  return (
    <PageBody width="desk">
      <PageHeading lead={<Headline report={report} />}>Thống kê của đơn vị</PageHeading>
      <PeriodForm
        path={path}
        asked={asked}
        problems={problems}
        typed={given}
        units={units}
        allUnits={false}
        shortcuts={shortcutsTo(path, asked.unitCode, world)}
      />
      <ReportBody
        report={report}
        unitLink={(unitCode) => reportAddress(path, { ...asked, unitCode })}
        filesLink={(column, { period = asked.period, procedure, field }) =>
          files(period, { cot: column, 'thu-tuc': procedure, 'linh-vuc': field })
        }
      />
      {loads && (
        <section aria-labelledby="theo-can-bo" className="mt-10">
          <h2 id="theo-can-bo" className="mb-3 font-semibold text-2xl">
            Theo phòng và cán bộ
          </h2>
          <LoadInPeriod
            loads={loads}
            filesLink={(column, holder) => files(asked.period, { cot: column, 'can-bo': holder })}
          />
        </section>
      )}
      {contacts && (
        <div className="mt-10 empty:hidden">
          <ContactsFacts contacts={contacts} />
        </div>
      )}
      {drawer && (
        <div className="mt-10">
          <DrawerFacts figures={drawer} />
        </div>
      )}
      <SatisfactionTable figures={satisfaction} units={report.units} />
      {words && (
        <div className="mt-6">
          <RatingWordsList words={words} />
        </div>
      )}
      <div data-screen-only className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={openAddress('statistics.csv', asked)} look="secondary" icon="download">
          Tải bảng CSV
        </ButtonLink>
      </div>
      <div className="mt-6">
        <HowCounted />
      </div>
    </PageBody>
  )
}

export default StaffStatisticsPage
