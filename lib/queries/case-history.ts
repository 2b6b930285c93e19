import type { Status } from '#lib/domain/case/status.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { World } from '#lib/outside/world.ts'
import { groundInWords } from './ground-words.ts'
import { linesAskedBy, supplementLines } from './supplement-items.ts'

/** One step in the life of a file, as staff read it. */
export type HistoryEntry = {
  readonly seq: number
  readonly command: Command
  /** ISO instant. */
  readonly at: string
  readonly by: string | null
  readonly role: string
  readonly status: Status
  /** The ground in law, in words. */
  readonly ground: string | null
  /** What the official wrote. */
  readonly text: string | null
  /** The new due date (ISO day), where the step set one. */
  readonly dueOn: string | null
}

/** The history of a file with the words that belong to it, oldest first. Whoever calls has made sure of the right to read. */
export const historyOf = async (
  caseId: string,
  procedure: Procedure,
  world: World,
): Promise<readonly HistoryEntry[]> => {
  const [events, texts, asked] = await Promise.all([
    world.db.event.findMany({ where: { caseId }, orderBy: { seq: 'asc' } }),
    world.db.caseText.findMany({ where: { caseId }, select: { id: true, body: true } }),
    supplementLines(caseId, procedure, world.db),
  ])
  const actorIds = [...new Set(events.flatMap((event) => event.actorId ?? []))]
  const actors = await world.db.account.findMany({
    where: { id: { in: actorIds } },
    select: { id: true, fullName: true },
  })
  const nameOf = new Map(actors.map(({ id, fullName }) => [id, fullName]))
  const textOf = new Map(texts.map(({ id, body }) => [id, body]))
  return events.map((event) => {
    const data = event.data as Readonly<Record<string, unknown>>
    return {
      seq: event.seq,
      command: event.type as Command,
      at: event.at.toISOString(),
      by: event.actorId === null ? null : (nameOf.get(event.actorId) ?? null),
      role: event.actorRole,
      status: event.status as Status,
      ground: groundInWords(data.ground, procedure),
      text: typeof data.textId === 'string' ? (textOf.get(data.textId) ?? null) : linesAskedBy(event, asked),
      dueOn: typeof data.dueOn === 'string' ? data.dueOn : null,
    }
  })
}
