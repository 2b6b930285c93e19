import { BarChart } from '#components/chart/BarChart.tsx'
import { OnTimeBar } from '#components/chart/OnTimeBar.tsx'
import { ShareBar } from '#components/chart/ShareBar.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Card } from '#components/ui/Card.tsx'
import { distanceText, shareText } from '#components/ui/number-words.ts'
import { formatMonth } from '#lib/domain/kernel/civil-date.ts'
import { percentNumber, pointsOverTarget } from '#lib/domain/statistics/online-share.ts'
import type { Report } from '#lib/queries/statistics/report.ts'
import { type FilesLink, linesByField, linesByMonth } from './form-lines.ts'
import { Ii06aTable } from './Ii06aTable.tsx'
import { UnitsTable } from './UnitsTable.tsx'

type Props = { report: Report; unitLink: (code: string) => string; filesLink: FilesLink }

/** The figures of a period in pictures, each with its table, and the official form. */
export const ReportBody = ({ report, unitLink, filesLink }: Props) => {
  const { row } = report.whole
  return (
    <>
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
        <div className="grid min-w-0 gap-6">
          <Card>
            <OnlineShare report={report} />
          </Card>
          <Card>
            <OnTimeBar {...row.finished} />
          </Card>
        </div>
        <div className="min-w-0">
          <Card>
            <Months report={report} />
          </Card>
        </div>
      </div>
      {report.units.length > 1 && (
        <section aria-labelledby="theo-don-vi" className="mt-10">
          <h2 id="theo-don-vi" className="mb-3 font-semibold text-2xl">
            {say('Theo đơn vị')}
          </h2>
          <UnitsTable units={report.units} unitLink={unitLink} />
        </section>
      )}
      {report.below && (
        <section aria-labelledby="truc-thuoc" className="mt-10">
          <h2 id="truc-thuoc" className="mb-3 font-semibold text-2xl">
            {say('Đơn vị trực thuộc')}
          </h2>
          <p className="mb-3 max-w-reading text-ink-soft">
            <Rich
              says="Các số khác trên trang này là hồ sơ của riêng <unit>{unit}</unit>. Ở đây mỗi đơn vị được tính cùng các xã, phường của mình."
              values={[{ unit: report.unit?.name ?? '' }]}
              marks={{ unit: (words) => <Vietnamese>{words}</Vietnamese> }}
            />
          </p>
          <UnitsTable
            units={report.below.units}
            unitLink={unitLink}
            sum={{ ...report.below.sum, name: say('Cộng, kể cả đơn vị cấp trên') }}
          />
        </section>
      )}
      <section aria-labelledby="theo-linh-vuc" className="mt-10">
        <h2 id="theo-linh-vuc" className="mb-3 font-semibold text-2xl">
          {say('Theo lĩnh vực')}
        </h2>
        <Ii06aTable
          id="bieu-ii06a"
          caption={say('Tình hình, kết quả giải quyết thủ tục hành chính (Biểu số II.06a/VPCP/KSTT)')}
          nameHead={say('(2) Lĩnh vực, thủ tục')}
          lines={linesByField(report, filesLink)}
          sum={{
            number: '',
            name: say('Tổng số'),
            row,
            strong: true,
            link: (column) => filesLink(column, {}),
          }}
        />
      </section>
      {report.months.length > 1 && (
        <section aria-labelledby="theo-thang" className="mt-10">
          <h2 id="theo-thang" className="mb-3 font-semibold text-2xl">
            {say('Theo tháng')}
          </h2>
          <Ii06aTable
            id="bieu-theo-thang"
            caption={say(
              'Cũng các cột ấy, chốt đến hết từng tháng. Hồ sơ chưa xong chuyển sang tháng sau nên không cộng dồn.',
            )}
            nameHead={say('(2) Tháng')}
            lines={linesByMonth(report, filesLink)}
          />
        </section>
      )}
    </>
  )
}

const OnlineShare = ({ report: { whole, target } }: { report: Report }) => (
  <>
    <ShareBar
      title={say('Tỷ lệ hồ sơ trực tuyến')}
      partName={say('nộp trực tuyến')}
      part={whole.row.received.online}
      whole={whole.row.received.online + whole.row.received.direct}
      target={target ? (percentNumber(target.committed) ?? undefined) : undefined}
    />
    {target && whole.share !== null && (
      <p className="mt-2">
        {say('{committed} cam kết, {reached} đạt, {distance}.', {
          committed: shareText(target.committed),
          reached: shareText(whole.share),
          distance: distanceText(pointsOverTarget(whole.share, target.committed)),
        })}{' '}
        <span className="text-ink-soft text-sm">
          <Vietnamese>{target.source}</Vietnamese>.
        </span>
      </p>
    )}
  </>
)

const Months = ({ report: { months } }: { report: Report }) => {
  const received = months.map(({ row }) => row.received.online + row.received.direct)
  const most = Math.max(...received)
  const busiest = months[received.indexOf(most)]
  return (
    <BarChart
      title={say('Hồ sơ tiếp nhận theo tháng')}
      summary={
        most === 0 || !busiest
          ? say('Chưa phát sinh hồ sơ trong kỳ.')
          : say('Nhiều nhất là tháng {month}: {count} hồ sơ, {share} trực tuyến.', {
              month: formatMonth(busiest.month),
              count: most,
              share: shareText(busiest.share),
            })
      }
      axis={say('Tháng')}
      series={[
        { name: say('Trực tuyến'), series: 'leaf' },
        { name: say('Trực tiếp, bưu chính'), series: 'gold' },
      ]}
      bars={months.map(({ month, row }) => ({
        label: formatMonth(month),
        values: [row.received.online, row.received.direct],
      }))}
    />
  )
}
