import { Icon, type IconName } from '#components/ui/Icon.tsx'
import { Table } from '#components/ui/Table.tsx'
import type { QueueRow } from '#lib/queries/queue-row.ts'
import { number, person, service, status } from '../_queue/columns.tsx'
import type { BulkOutcome } from './bulk-words.ts'

type Line = QueueRow & { readonly kind: BulkOutcome; readonly words: string }

const looks: Readonly<Record<BulkOutcome, { icon: IconName; ink: string }>> = {
  done: { icon: 'check', ink: 'text-leaf' },
  first: { icon: 'alert', ink: 'text-amber' },
  refused: { icon: 'stop', ink: 'text-lacquer' },
}

const rank: Readonly<Record<BulkOutcome, number>> = { refused: 0, first: 1, done: 2 }

/** File by file: what was not done stands first. */
export const Outcomes = ({ lines }: { lines: readonly Line[] }) => (
  <Table
    caption="Từng hồ sơ"
    captionHidden
    rows={lines.toSorted((a, b) => rank[a.kind] - rank[b.kind])}
    rowKey={(line) => line.id}
    columns={[
      number,
      person,
      service,
      status,
      {
        key: 'outcome',
        header: 'Kết quả',
        cell: ({ kind, words }) => (
          <span className={`inline-flex items-start gap-1.5 ${looks[kind].ink}`}>
            <Icon name={looks[kind].icon} className="mt-0.5" />
            {words}
          </span>
        ),
      },
    ]}
  />
)
