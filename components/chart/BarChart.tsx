import { useId } from 'react'
import { say } from '#components/language/say.ts'
import { countText } from '#components/ui/number-words.ts'
import { ScrollRegion } from '#components/ui/ScrollRegion.tsx'
import { Table } from '#components/ui/Table.tsx'
import { roundTop, stack } from './bar-scale.ts'
import { ChartFills, fillOf, type Series, Swatch, strokes } from './ChartFills.tsx'
import { ChartFrame } from './ChartFrame.tsx'

export type BarSeries = { readonly name: string; readonly series: Series }
export type Bar = {
  /** Under the bar, e.g. "6/2020". */
  readonly label: string
  /** One value per series, from the bottom up. */
  readonly values: readonly number[]
}

type Props = {
  title: string
  summary: string
  /** What the first column of the table is called: "Tháng". */
  axis: string
  series: readonly BarSeries[]
  bars: readonly Bar[]
}

const height = 260
const plot = { top: 22, bottom: 224, left: 44 } as const
const step = 64

const total = (bar: Bar): number => bar.values.reduce((sum, value) => sum + value, 0)

/** Stacked columns, month by month, with their totals written on top. */
export const BarChart = ({ title, summary, axis, series, bars }: Props) => {
  const id = useId()
  const top = roundTop(Math.max(0, ...bars.map(total)))
  const width = plot.left + bars.length * step + 8
  const y = (value: number) => plot.bottom - (value / top) * (plot.bottom - plot.top)
  return (
    <ChartFrame title={title} summary={summary} table={<Figures {...{ title, axis, series, bars }} />}>
      <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {series.map(({ name, series: tone }) => (
          <li key={name} className="flex items-center gap-2">
            <Swatch id={id} series={tone} />
            {name}
          </li>
        ))}
      </ul>
      <ScrollRegion labelledBy={`${id}-name`}>
        <span id={`${id}-name`} className="sr-only">
          {say('Biểu đồ:')} {title}
        </span>
        <svg
          aria-hidden="true"
          data-chart=""
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          className="tabular-nums"
        >
          <ChartFills id={id} />
          {[0, top / 2, top].map((value) => (
            <g key={value}>
              <path d={`M${plot.left} ${y(value)}H${width}`} stroke="var(--color-rule)" />
              <text
                x={plot.left - 8}
                y={y(value) + 4}
                textAnchor="end"
                fontSize="12"
                fill="var(--color-ink-soft)"
              >
                {countText(value)}
              </text>
            </g>
          ))}
          {bars.map((bar, i) => {
            const x = plot.left + i * step + 14
            return (
              <g key={bar.label}>
                {stack(bar.values).map(({ from, value }, at) => {
                  const tone = series[at]?.series
                  if (!tone || value === 0) return null
                  return (
                    <rect
                      key={tone}
                      x={x}
                      y={y(from + value)}
                      width="38"
                      height={y(from) - y(from + value)}
                      fill={fillOf(id, tone)}
                      stroke={strokes[tone]}
                      data-mark=""
                    />
                  )
                })}
                <text
                  x={x + 19}
                  y={y(total(bar)) - 6}
                  textAnchor="middle"
                  fontSize="13"
                  fontWeight="600"
                  fill="var(--color-ink)"
                >
                  {countText(total(bar))}
                </text>
                <text
                  x={x + 19}
                  y={plot.bottom + 20}
                  textAnchor="middle"
                  fontSize="12"
                  fill="var(--color-ink-soft)"
                >
                  {bar.label}
                </text>
              </g>
            )
          })}
          <path d={`M${plot.left} ${plot.bottom}H${width}`} stroke="var(--color-gold)" strokeWidth="1.5" />
        </svg>
      </ScrollRegion>
    </ChartFrame>
  )
}

const Figures = ({ title, axis, series, bars }: Omit<Props, 'summary'>) => (
  <Table
    caption={title}
    captionHidden
    narrow="scrolls"
    rows={bars}
    rowKey={(bar) => bar.label}
    columns={[
      { key: 'axis', header: axis, heads: true, cell: (bar) => bar.label },
      ...series.map(({ name }, i) => ({
        key: name,
        header: name,
        figures: true,
        cell: (bar: Bar) => countText(bar.values[i] ?? 0),
      })),
      { key: 'total', header: say('Tổng'), figures: true, cell: (bar) => countText(total(bar)) },
    ]}
  />
)
