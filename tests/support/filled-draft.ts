import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { exampleAt, picture, service } from './people.ts'

/** An application filled in through the use-cases, with its papers: all but submitted. Answers with its id. */
export const filledDraft = async (actor: Person, world: World): Promise<string> => {
  const { typed, expected } = exampleAt(0)
  const start = await startApplication(actor, { slug: service, startKey: randomUUID() }, world)
  if (!start.ok) throw new Error(start.error)
  const { draftId } = start.value
  for (const step of expected.steps) {
    await saveStep(actor, { draftId, step, posted: typed, intent: 'continue', seen: null }, world)
  }
  for (const paperCode of expected.papers) {
    const content = Readable.from([picture])
    const stored = await addFile(actor, { draftId, paperCode, name: `${paperCode}.png`, content }, world)
    if (!stored.ok) throw new Error(`${paperCode}: ${stored.error}`)
  }
  return draftId
}
