import { countText } from '#components/ui/number-words.ts'

type Props = {
  /** What is counted, for those who do not see the line: "Hồ sơ nhận mỗi ngày". */
  label: string
  values: readonly number[]
}

const width = 120
const height = 28

/** A line the size of a word, for a place in a table or beside a figure. Its first, last and highest values are said. */
export const Sparkline = ({ label, values }: Props) => {
  const first = values[0]
  const last = values.at(-1)
  if (first === undefined || last === undefined) return <span className="text-ink-soft">chưa phát sinh</span>
  const highest = Math.max(...values, 1)
  const points = values.map((value, i) => ({
    x: 3 + (i / Math.max(values.length - 1, 1)) * (width - 6),
    y: height - 4 - (value / highest) * (height - 8),
  }))
  const end = points.at(-1)
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="h-7 w-30">
        <path d={`M0 ${height - 2}H${width}`} stroke="var(--color-rule)" />
        <polyline
          points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
          fill="none"
          stroke="var(--color-leaf)"
          strokeWidth="1.75"
          strokeLinejoin="round"
          data-mark=""
        />
        {end && <circle cx={end.x} cy={end.y} r="3" fill="var(--color-lacquer)" />}
      </svg>
      <span className="sr-only">
        {label}: từ {countText(first)} đến {countText(last)}, cao nhất {countText(highest)}
      </span>
    </span>
  )
}
