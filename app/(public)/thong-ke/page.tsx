import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { titled } from '#app/_site/titled.ts'
import { openAddress, type Parameters, readAddress, reportAddress } from '#app/_statistics/address.ts'
import { Headline } from '#app/_statistics/Headline.tsx'
import { HowCounted } from '#app/_statistics/HowCounted.tsx'
import { PeriodForm } from '#app/_statistics/PeriodForm.tsx'
import { ReportBody } from '#app/_statistics/ReportBody.tsx'
import { SatisfactionTable } from '#app/_statistics/SatisfactionTable.tsx'
import { shortcutsTo } from '#app/_statistics/shortcuts.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { satisfactionIn } from '#lib/queries/rating/satisfaction.ts'
import { readAsked } from '#lib/queries/statistics/asked.ts'
import { statisticsReport } from '#lib/queries/statistics/report.ts'
import { toChooseFrom, unitsIn } from '#lib/queries/statistics/units.ts'

export const generateMetadata = titled('Thống kê')

const path = '/thong-ke'

/** The published figures, for everybody. A wrong period is said beside its field, and the usual one is shown. */
const StatisticsPage = async ({ searchParams }: { searchParams: Parameters }) => {
  await hearLanguage()
  const world = theWorld()
  const given = await readAddress(searchParams)
  const { asked, problems } = await readAsked(given, world)
  const [report, units, satisfaction] = await Promise.all([
    statisticsReport(asked, world),
    unitsIn(asked.period, world),
    satisfactionIn(asked, world),
  ])
  return (
    <PageBody>
      <PageHeading lead={<Headline report={report} />}>{say('Thống kê giải quyết hồ sơ')}</PageHeading>
      <PeriodForm
        path={path}
        asked={asked}
        problems={problems}
        typed={given}
        units={toChooseFrom(units, asked.unitCode)}
        allUnits
        shortcuts={shortcutsTo(path, asked.unitCode, world)}
      />
      <ReportBody
        report={report}
        unitLink={(unitCode) => reportAddress(path, { ...asked, unitCode })}
        filesLink={() => null}
      />
      <SatisfactionTable figures={satisfaction} units={report.units} />
      <div data-screen-only className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={openAddress('statistics.csv', asked)} look="secondary" icon="download">
          {say('Tải bảng CSV')}
        </ButtonLink>
        <ButtonLink href={openAddress('statistics', asked)} look="secondary">
          {say('Xem JSON')}
        </ButtonLink>
      </div>
      <div className="mt-6">
        <HowCounted />
      </div>
    </PageBody>
  )
}

export default StatisticsPage
