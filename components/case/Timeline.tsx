import type { ReactNode } from 'react'
import { Moment } from '#components/ui/Dateline.tsx'

export type TimelineEvent = {
  readonly key: string
  /** ISO instant. */
  readonly at: string
  /** What happened, e.g. "Đã tiếp nhận". */
  readonly what: string
  /** Who did it, as the reader may know it: a name, a desk. */
  readonly who?: ReactNode
  /** Words that were given with it: a reason, a number. */
  readonly detail?: ReactNode
  readonly tone?: 'plain' | 'ask' | 'end' | 'good'
}

const dots = {
  plain: 'border-gold bg-paper',
  ask: 'border-lotus-deep bg-lotus-tint',
  end: 'border-lacquer bg-lacquer',
  good: 'border-leaf bg-leaf',
} as const

/** What has happened to a file, oldest first, on a thread of gold; what comes next may hang at its end. */
export const Timeline = ({ events, next }: { events: readonly TimelineEvent[]; next?: ReactNode }) => (
  <ol className="ml-2 border-gold border-l">
    {events.map(({ key, at, what, who, detail, tone = 'plain' }) => (
      <li key={key} className="relative pb-6 pl-6 last:pb-0">
        <span
          aria-hidden="true"
          className={`absolute top-1.5 -left-[0.45rem] size-3.5 rounded-full border-2 ${dots[tone]}`}
        />
        <p className="font-semibold leading-snug">{what}</p>
        <p className="text-ink-soft text-sm">
          <Moment at={at} />
          {who && <> · {who}</>}
        </p>
        {detail && <div className="mt-1.5 max-w-reading">{detail}</div>}
      </li>
    ))}
    {next && (
      <li className="relative pb-0 pl-6">
        <span
          aria-hidden="true"
          className="absolute top-1.5 -left-[0.45rem] size-3.5 rounded-full border-2 border-ink-soft border-dotted bg-paper"
        />
        <div className="text-ink-soft">{next}</div>
      </li>
    )}
  </ol>
)
