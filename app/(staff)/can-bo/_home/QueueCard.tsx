import { cappedCount } from '#components/case/count-words.ts'
import { TimeLeftMark } from '#components/case/TimeLeftMark.tsx'
import { timeLeftNames } from '#components/case/time-left-words.ts'
import type { TimeLeft } from '#lib/domain/case/time-left.ts'
import type { QueueOverview } from '#lib/queries/desk-overview.ts'
import { queueHref } from '../_queue/queue-address.ts'
import { queueLinks } from './queue-links.ts'

const pressing: readonly TimeLeft[] = ['late', 'today', 'soon']

/** One queue on the home page: how much waits, and how much of it cannot. */
export const QueueCard = ({ queue, total, times }: QueueOverview) => {
  const link = queueLinks[queue]
  if (!link) return null
  const urgent = pressing.filter((kind) => times[kind] > 0)
  const hasClock = total > times.noClock
  return (
    <li className="flex flex-col rounded-sheet border border-rule bg-sheet p-5 shadow-sheet">
      <h2>
        <a href={queueHref(link)} className="link font-semibold">
          {link.label}
        </a>
      </h2>
      <p className="font-semibold font-serif text-4xl leading-tight tabular-nums">{cappedCount(total)}</p>
      <ul className="mt-1">
        {urgent.map((kind) => (
          <li key={kind}>
            <a
              href={queueHref({ ...link, left: kind })}
              className="inline-flex min-h-7 items-center gap-1.5 hover:underline"
            >
              <TimeLeftMark kind={kind}>{`${timeLeftNames[kind]}: ${cappedCount(times[kind])}`}</TimeLeftMark>
            </a>
          </li>
        ))}
        {urgent.length === 0 && hasClock && (
          <li>
            <TimeLeftMark kind="enough">Không có hồ sơ gấp</TimeLeftMark>
          </li>
        )}
      </ul>
    </li>
  )
}
