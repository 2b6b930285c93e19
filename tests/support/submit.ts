import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'

/** The smallest picture that is one. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** Fills in an example as its applicant does, step by step, and submits it. Answers with the case's id. */
export const submit = async (
  actor: Person,
  example: Example,
  world: World,
  desk?: { readonly channel: 'direct' | 'post' | 'assisted'; readonly unitCode: string },
): Promise<string> => {
  const draftId = await declare(actor, example, world, desk)
  for (const paperCode of example.expected.papers) {
    await upload(actor, draftId, paperCode, world)
  }
  const outcome = await submitApplication(actor, draftId, world)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.caseId
}

/** Fills in an example up to its papers. Answers with the draft's id. */
export const declare = async (
  actor: Person,
  example: Example,
  world: World,
  desk?: Parameters<typeof submit>[3],
): Promise<string> => {
  const slug = example.service
  const start = await startApplication(actor, { slug, startKey: randomUUID(), ...(desk && { desk }) }, world)
  if (!start.ok) throw new Error(start.error)
  const { draftId } = start.value
  for (const step of example.expected.steps) {
    await saveStep(actor, { draftId, step, posted: example.typed, intent: 'continue', seen: null }, world)
  }
  return draftId
}

export const upload = async (
  actor: Person,
  draftId: string,
  paperCode: string,
  world: World,
): Promise<string> => {
  const input = { draftId, paperCode, name: `${paperCode}.png`, content: Readable.from([picture]) }
  const stored = await addFile(actor, input, world)
  if (!stored.ok) throw new Error(`${paperCode}: ${stored.error}`)
  return stored.value.fileId
}

/** What the register asks about a result signed today, with its scan already uploaded. */
export const signedResult = async (actor: Person, caseId: string, world: World) => ({
  number: `${toDate(world.clock.now()).getTime() % 10_000}/STP-LLTP`,
  signedOn: world.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString(),
  signatory: 'Phạm Quốc Hùng',
  scanId: await upload(actor, caseId, 'result', world),
})
