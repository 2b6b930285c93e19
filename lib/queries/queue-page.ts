import { type Actor, type Person, standsInFor } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { type TickedCommand, tickedCommands } from '#lib/domain/case/bulk.ts'
import { available } from '#lib/domain/case/workflow.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { factsOf } from '#lib/use-cases/case/facts.ts'
import { mostCounted, narrowed, type QueueAsked } from './queue-asked.ts'
import { type QueueRow, rowColumns, rowsOf } from './queue-row.ts'
import { hasQueue, inQueue, orderOf } from './queues.ts'

/** A line of a queue, with what the workflow table lets the actor do with many such files at once. */
export type QueueLine = QueueRow & { readonly can: readonly TickedCommand[] }

export type QueuePage = {
  readonly rows: readonly QueueLine[]
  /** Counted up to `mostCounted` + 1. */
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** A page is what one ticks and does at once. */
export const rowsPerPage = 100

/** A page of one of the actor's queues, or null when they have no such queue. */
export const queuePage = async (
  actor: Actor,
  asked: QueueAsked & { readonly page?: number },
  world: World,
): Promise<QueuePage | null> => {
  if (actor.kind !== 'person' || !hasQueue(actor, asked.queue)) return null
  const where = { AND: [inQueue(actor, asked.queue), await narrowed(actor, asked, world)] }
  const total = await world.db.case.count({ where, take: mostCounted + 1 })
  const pages = Math.max(1, Math.ceil(Math.min(total, mostCounted) / rowsPerPage))
  const page = Math.min(Math.max(1, asked.page ?? 1), pages)
  const files = await world.db.case.findMany({
    where,
    orderBy: orderOf(asked.queue),
    skip: (page - 1) * rowsPerPage,
    take: rowsPerPage,
    select: lineColumns,
  })
  return { rows: await linesOf(actor, files, world), total, page, pages }
}

/** Files that the actor may read as lines of a queue, in their order. */
export const linesOf = async (
  actor: Person,
  files: readonly LineFile[],
  world: World,
): Promise<readonly QueueLine[]> => {
  const rows = await rowsOf(files, world)
  const can = new Map(files.map((file) => [file.id, bulkFor(actor, file, world)]))
  return rows.map((row) => ({ ...row, can: can.get(row.id) ?? [] }))
}

/** What a line needs besides, to ask the workflow table. */
export const lineColumns = {
  ...rowColumns,
  ownerId: true,
  divisionId: true,
  lengthened: true,
  proposerId: true,
  openConsultations: true,
  resultDraft: { select: { version: true } },
} as const satisfies Prisma.CaseSelect

type LineFile = Prisma.CaseGetPayload<{ select: typeof lineColumns }>

const bulkFor = (actor: Person, file: LineFile, world: World): readonly TickedCommand[] => {
  const possible = available(factsOf(file), {
    roles: rolesIn(actor, file),
    actorId: actor.accountId,
    standsInFor: standsInFor(actor),
    today: today(world.clock).toString(),
  })
  // Where nothing was written the result is signed by hand.
  return tickedCommands.filter(
    (command) => possible.includes(command) && (command !== 'sign' || file.resultDraft !== null),
  )
}
