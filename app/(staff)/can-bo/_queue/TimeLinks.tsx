import { theWorld } from '#app/_http/the-world.ts'
import { cappedCount } from '#components/case/count-words.ts'
import { TimeLeftMark } from '#components/case/TimeLeftMark.tsx'
import { timeLeftNames } from '#components/case/time-left-words.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import { timesLeft } from '#lib/domain/case/time-left.ts'
import type { QueueAsked } from '#lib/queries/queue-asked.ts'
import { queueTimes } from '#lib/queries/queue-counts.ts'
import { type QueueAddress, queueHref } from './queue-address.ts'

type Props = { actor: Person; asked: QueueAsked; address: QueueAddress }

/** A queue by the working time that is left: how many of each, and the way to see only those. */
export const TimeLinks = async ({ actor, asked, address }: Props) => {
  const counts = await queueTimes(actor, asked, theWorld())
  const kinds = timesLeft.filter((kind) => counts[kind] > 0 || kind === asked.left)
  if (kinds.length === 0) return null
  return (
    <nav aria-label="Theo thời gian còn lại" className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {kinds.map((kind) => {
          const current = kind === asked.left
          return (
            <li key={kind}>
              <a
                href={queueHref({ ...address, left: current ? undefined : kind })}
                aria-current={current ? 'true' : undefined}
                className="inline-flex min-h-9 items-center gap-2 rounded-full border border-rule bg-sheet px-3 hover:border-ink-soft aria-[current]:border-ink aria-[current]:bg-shade"
              >
                <TimeLeftMark kind={kind}>{timeLeftNames[kind]}</TimeLeftMark>
                <strong className="tabular-nums">{cappedCount(counts[kind])}</strong>
                {current && <span className="text-ink-soft text-sm">· bỏ lọc</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
