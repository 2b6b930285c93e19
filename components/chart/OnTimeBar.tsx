import { useId } from 'react'
import { say } from '#components/language/say.ts'
import { countText, percentText } from '#components/ui/number-words.ts'
import { Table } from '#components/ui/Table.tsx'
import { stack } from './bar-scale.ts'
import { ChartFills, fillOf, type Series, Swatch, strokes } from './ChartFills.tsx'
import { ChartFrame } from './ChartFrame.tsx'

type Props = {
  title?: string
  /** Finished files. */
  early: number
  onTime: number
  late: number
}

/** How the finished files stood to their due dates. Nothing finished is nothing yet, never 100 %. */
export const OnTimeBar = ({ title = say('Giải quyết so với ngày hẹn'), early, onTime, late }: Props) => {
  const id = useId()
  const whole = early + onTime + late
  const share = (count: number) => percentText(whole === 0 ? null : (count / whole) * 100)
  const pieces: readonly { name: string; series: Series; count: number }[] = [
    { name: say('Trước hạn'), series: 'leaf', count: early },
    { name: say('Đúng hạn'), series: 'gold', count: onTime },
    { name: say('Quá hạn'), series: 'lacquer', count: late },
  ]
  const summary =
    whole === 0
      ? say('Chưa phát sinh hồ sơ giải quyết xong trong kỳ.')
      : say('Đã giải quyết xong {count} hồ sơ: {early} trước hạn, {onTime} đúng hạn, {late} quá hạn.', {
          count: whole,
          early,
          onTime,
          late: late === 0 ? say('không có hồ sơ nào') : late,
        })
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={
        <Table
          caption={title}
          captionHidden
          narrow="scrolls"
          rows={pieces}
          rowKey={(piece) => piece.name}
          columns={[
            { key: 'name', header: say('Kết quả'), heads: true, cell: (piece) => piece.name },
            { key: 'count', header: say('Số hồ sơ'), figures: true, cell: (piece) => countText(piece.count) },
            { key: 'share', header: say('Tỷ lệ'), figures: true, cell: (piece) => share(piece.count) },
          ]}
        />
      }
    >
      <svg aria-hidden="true" viewBox="0 0 400 26" className="w-full max-w-question">
        <ChartFills id={id} />
        <rect x="0.5" y="0.5" width="399" height="25" fill="var(--color-sheet)" stroke="var(--color-edge)" />
        {whole > 0 &&
          stack(pieces.map((piece) => piece.count)).map(({ from, value }, i) => {
            const series = pieces[i]?.series
            if (!series || value === 0) return null
            return (
              <rect
                key={series}
                x={0.5 + (from / whole) * 399}
                y="0.5"
                width={(value / whole) * 399}
                height="25"
                fill={fillOf(id, series)}
                stroke={strokes[series]}
                data-mark=""
              />
            )
          })}
      </svg>
      <ul className="mt-2 flex max-w-question flex-wrap gap-x-6 gap-y-1">
        {pieces.map((piece) => (
          <li key={piece.name} className="flex items-center gap-2">
            <Swatch id={id} series={piece.series} />
            <span>
              {piece.name} <strong className="font-semibold tabular-nums">{countText(piece.count)}</strong>
              {whole > 0 && <span className="text-ink-soft text-sm"> ({share(piece.count)})</span>}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
