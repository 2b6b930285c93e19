import { BarChart } from '#components/chart/BarChart.tsx'
import { OnTimeBar } from '#components/chart/OnTimeBar.tsx'
import { ShareBar } from '#components/chart/ShareBar.tsx'
import { Sparkline } from '#components/chart/Sparkline.tsx'
import { Section } from './Section.tsx'

/** Figures as pictures. The figures are samples. */
export const Charts = () => (
  <Section title="Biểu đồ (số liệu mẫu)">
    <BarChart
      title="Hồ sơ tiếp nhận theo tháng"
      summary="Cao nhất là tháng 8 với 720 hồ sơ; phần trực tuyến tăng từng tháng."
      axis="Tháng"
      series={[
        { name: 'Trực tuyến', series: 'leaf' },
        { name: 'Trực tiếp và bưu chính', series: 'gold' },
      ]}
      bars={[
        { label: '1/2020', values: [12, 130] },
        { label: '2/2020', values: [18, 160] },
        { label: '3/2020', values: [0, 90] },
        { label: '4/2020', values: [10, 40] },
        { label: '5/2020', values: [60, 210] },
        { label: '6/2020', values: [120, 340] },
        { label: '7/2020', values: [155, 363] },
        { label: '8/2020', values: [260, 460] },
      ]}
    />
    <div className="grid gap-10 lg:grid-cols-2">
      <ShareBar title="Tỷ lệ nộp trực tuyến" partName="nộp trực tuyến" part={643} whole={2502} target={25} />
      <ShareBar title="Tỷ lệ khi chưa có hồ sơ" partName="nộp trực tuyến" part={0} whole={0} target={25} />
      <OnTimeBar early={1420} onTime={260} late={12} />
      <OnTimeBar title="Khi chưa xong hồ sơ nào" early={0} onTime={0} late={0} />
    </div>
    <p className="flex flex-wrap items-center gap-3">
      Hồ sơ mỗi ngày <Sparkline label="Hồ sơ mỗi ngày" values={[3, 5, 2, 8, 6, 9, 4, 7, 11, 10]} />
      <Sparkline label="Chưa có" values={[]} />
    </p>
  </Section>
)
