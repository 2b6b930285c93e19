import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import type { QueueAsked } from '#lib/queries/queue-asked.ts'
import { type QueueLine, queuePage } from '#lib/queries/queue-page.ts'
import type { Office, PlayedFile } from './office.ts'

export type Waiting = { readonly row: QueueLine; readonly file: PlayedFile }

/**
 * A queue as its page shows it to an official, whole. Rows of the same due day come in an order that hangs on random ids:
 * here they are told apart by their arrival, so that every run is the same.
 */
export const queueOf = async (
  office: Office,
  actor: Person,
  asked: QueueAsked,
  world: World,
): Promise<readonly Waiting[]> => {
  const waiting: Waiting[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await queuePage(actor, { ...asked, page }, world)
    if (!found) throw new Error(`${actor.fullName} has no queue ${asked.queue}`)
    pages = found.pages
    for (const row of found.rows) {
      const file = office.files.get(row.id)
      if (!file) throw new Error(`a file that nobody has filed: ${row.number}`)
      // The page carries the version with which a button is pressed.
      file.version = row.version
      waiting.push({ row, file })
    }
  }
  return waiting.sort(
    (a, b) =>
      Number(a.row.dueOn === null) - Number(b.row.dueOn === null) ||
      (a.row.dueOn ?? '').localeCompare(b.row.dueOn ?? '') ||
      Temporal.Instant.compare(a.file.plan.arrivesAt, b.file.plan.arrivesAt),
  )
}
