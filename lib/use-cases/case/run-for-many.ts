import type { Person } from '#lib/domain/access/actor.ts'
import type { BulkCommand } from '#lib/domain/case/bulk.ts'
import type { World } from '#lib/outside/world.ts'
import { postalDelivery } from '#lib/queries/postal-delivery.ts'
import { batchesForMany } from '../post/batches-for-many.ts'
import { endBatch } from '../post/end-batch.ts'
import { type CommandFailure, runCommand } from './run-command.ts'

/** Each file with the version that the official had before them when they ticked it. */
export type Ticked = { readonly caseId: string; readonly version: number }

export type RunResult = { readonly caseId: string; readonly failure: CommandFailure | null }

/** A page of a queue; nobody ticks more at once. */
export const mostAtOnce = 100

/**
 * Carries out one command on many files, one after the other, each in a transaction of its own: what goes wrong with
 * one leaves the others alone. The results come in the order of the files. What goes by post leaves in one batch.
 */
export const runForMany = async (
  actor: Person,
  { command, files, answers }: { command: BulkCommand; files: readonly Ticked[]; answers: BulkAnswers },
  world: World,
): Promise<readonly RunResult[]> => {
  const ticked = files.slice(0, mostAtOnce)
  const caseIds = ticked.map(({ caseId }) => caseId)
  const batches = command === 'returnResult' ? await batchesForMany(actor, caseIds, world) : []
  const results: RunResult[] = []
  for (const { caseId, version } of ticked) {
    const input = await inputFor(command, { caseId, batches }, answers, world)
    const outcome = await runCommand(actor, { caseId, version, command, input }, world)
    results.push({ caseId, failure: outcome.ok ? null : outcome.error })
  }
  for (const batchId of batches) await endBatch(actor, batchId, world)
  return results
}

/** What is answered once for all files. */
export type BulkAnswers = {
  /** The officer to name. */
  readonly holderId?: string | undefined
  /** 'yes': every person has received their own result and signed. */
  readonly confirmed?: string | undefined
}

const inputFor = async (
  command: BulkCommand,
  { caseId, batches }: { readonly caseId: string; readonly batches: readonly string[] },
  { holderId, confirmed }: BulkAnswers,
  world: World,
): Promise<object> => {
  switch (command) {
    case 'assign':
      return { holderId }
    case 'returnResult':
      return (
        (await post(caseId, batches, world)) ?? {
          receivedBy: await personOf(caseId, world),
          receivedAs: 'self',
          confirmed,
        }
      )
    default:
      return {}
  }
}

// Whether the actor may act on the file at all, the command itself finds out.

/** Where the result goes by post, it is sent as the person has asked: with the others, if it could be put among them. */
const post = async (caseId: string, batches: readonly string[], world: World): Promise<object | null> => {
  const item = await world.db.postalItem.findFirst({
    where: { caseId, batchId: { in: [...batches] } },
    select: { id: true },
  })
  if (item) return { way: 'post', itemId: item.id }
  const file = await world.db.case.findUnique({ where: { id: caseId } })
  const wanted = file && (await postalDelivery(file, world))?.wanted
  return wanted ? { way: 'post', ...wanted } : null
}

const personOf = async (caseId: string, world: World): Promise<string> =>
  (await world.db.casePerson.findUnique({ where: { caseId }, select: { fullName: true } }))?.fullName ?? ''
