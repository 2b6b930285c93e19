import { LineDrawing } from '#components/ui/LineDrawing.tsx'
import type { TimeLeft } from '#lib/domain/case/time-left.ts'

/** Full and cornered is pressing, empty and round is not: the shape alone tells the kinds apart. */
const shapes: Readonly<Record<TimeLeft, { outline: string; inner?: string; filled?: true; ink: string }>> = {
  late: {
    outline: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z',
    filled: true,
    ink: 'font-semibold text-lacquer',
  },
  today: { outline: 'M8 1.5L14.5 8 8 14.5 1.5 8z', filled: true, ink: 'font-semibold text-amber' },
  soon: {
    outline: 'M8 2a6 6 0 100 12A6 6 0 008 2z',
    inner: 'M8 2a6 6 0 010 12z',
    ink: 'font-semibold text-amber',
  },
  enough: { outline: 'M8 2a6 6 0 100 12A6 6 0 008 2z', ink: 'text-leaf' },
  noClock: { outline: 'M4 8h8', ink: 'text-ink-soft' },
}

/** How pressing something is: shape, word and colour, each enough by itself. */
export const TimeLeftMark = ({ kind, children }: { kind: TimeLeft; children: string }) => {
  const { outline, inner, filled, ink } = shapes[kind]
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap text-sm ${ink}`}>
      <LineDrawing grid={16} size="1em" filled={filled}>
        <path d={outline} />
        {inner && <path d={inner} fill="currentColor" />}
      </LineDrawing>
      {children}
    </span>
  )
}
