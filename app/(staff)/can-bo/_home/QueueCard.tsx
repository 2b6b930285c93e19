import { cappedCount } from '#components/case/count-words.ts'
import { Icon, type IconName } from '#components/ui/Icon.tsx'
import type { QueueOverview } from '#lib/queries/desk-overview.ts'
import type { QueueFilter } from '#lib/queries/queue-filters.ts'
import { filterHref, filterWords, queueLinks } from './queue-links.ts'

const looks: Readonly<Partial<Record<QueueFilter, { icon: IconName; ink: string }>>> = {
  late: { icon: 'alert', ink: 'font-semibold text-lacquer' },
  unanswered: { icon: 'alert', ink: 'font-semibold text-lacquer' },
  dueToday: { icon: 'clock', ink: 'font-semibold text-amber' },
  dueSoon: { icon: 'clock', ink: 'text-amber' },
}

/** One queue on the home page: how much waits, and how much of it cannot. */
export const QueueCard = ({ queue, total, urgent }: QueueOverview) => {
  const link = queueLinks[queue]
  if (!link) return null
  const pressing = urgent.filter(({ count }) => count > 0)
  return (
    <li className="flex flex-col rounded-sheet border border-rule bg-sheet p-5 shadow-sheet">
      <h2>
        <a href={link.href} className="link font-semibold">
          {link.label}
        </a>
      </h2>
      <p className="font-semibold font-serif text-4xl leading-tight tabular-nums">{cappedCount(total)}</p>
      <ul className="mt-1 text-sm">
        {pressing.map(({ filter, count }) => (
          <li key={filter} className={`flex items-center gap-1.5 ${looks[filter]?.ink ?? 'text-ink-soft'}`}>
            <Icon name={looks[filter]?.icon ?? 'info'} />
            <a href={filterHref(queue, filter)} className="underline underline-offset-4 hover:decoration-2">
              {cappedCount(count)} {filterWords[filter]}
            </a>
          </li>
        ))}
        {pressing.length === 0 && total > 0 && urgent.length > 0 && (
          <li className="flex items-center gap-1.5 text-leaf">
            <Icon name="check" />
            Không có hồ sơ gấp
          </li>
        )}
      </ul>
    </li>
  )
}
