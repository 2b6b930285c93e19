import { theWorld } from '#app/_http/the-world.ts'
import { Table } from '#components/ui/Table.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { today as todayOf } from '#lib/outside/clock/index.ts'
import { queuePage } from '#lib/queries/queue-page.ts'
import { hasQueue, type QueueName } from '#lib/queries/queues.ts'
import { answer, due, number, person, service, status } from '../_queue/columns.tsx'
import { rowLook } from '../_queue/row-look.ts'

/** The queue that a day begins with, by who works. */
const firstQueues: readonly QueueName[] = ['toAccept', 'work', 'toApprove']
const shown = 8

/** What to do first: the head of the official's main queue, in its order. */
export const FirstFiles = async ({ actor }: { actor: Person }) => {
  const queue = firstQueues.find((name) => hasQueue(actor, name))
  if (!queue) return null
  const world = theWorld()
  const page = await queuePage(actor, { queue }, world)
  if (!page || page.rows.length === 0) return null
  const today = todayOf(world.clock).toString()
  return (
    <div className="mt-8">
      <Table
        caption="Làm trước"
        columns={
          queue === 'toAccept'
            ? [number, person, service, answer(today)]
            : [number, person, service, status, due(today)]
        }
        rows={page.rows.slice(0, shown)}
        rowKey={(row) => row.id}
        rowLook={rowLook}
      />
    </div>
  )
}
