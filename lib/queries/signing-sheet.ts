import { type Actor, standsInFor } from '#lib/domain/access/actor.ts'
import { decide, type Refusal } from '#lib/domain/case/workflow.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { factsOf } from '#lib/use-cases/case/facts.ts'
import { type Obstacle, resultToSign } from '#lib/use-cases/result/result-to-sign.ts'
import { filesOfSignatory } from './files-of-signatory.ts'
import { type QueueRow, rowsOf } from './queue-row.ts'

export type SigningSheetLine = QueueRow & {
  /** What kind of paper is signed; null where nothing was written. */
  readonly kind: string | null
  /** The version of what is written; 0 where nothing was. */
  readonly seen: number
  /** What keeps it from being signed now, by the rules of the command itself. */
  readonly obstacle: Obstacle | { readonly why: Refusal } | null
}

/** The results that a signatory chose, as they would be signed now, in their order; other people's are left out. */
export const signingSheet = async (
  actor: Actor,
  ids: readonly string[],
  world: World,
): Promise<readonly SigningSheetLine[]> => {
  if (actor.kind !== 'person') return []
  const files = await filesOfSignatory(actor, ids, world)
  const day = today(world.clock)
  const rows = new Map((await rowsOf(files, world)).map((row) => [row.id, row]))
  const lines = await Promise.all(
    files.map(async (file) => {
      const row = rows.get(file.id)
      const decision = decide(factsOf(file), {
        command: 'sign',
        roles: ['director'],
        actorId: actor.accountId,
        standsInFor: standsInFor(actor),
        today: day.toString(),
      })
      const { draft, obstacle } = await resultToSign(world.db, file, day, world)
      return (
        row && { ...row, ...asWritten(draft), obstacle: decision.ok ? obstacle : { why: decision.error } }
      )
    }),
  )
  return lines.filter((line) => line !== undefined)
}

type Draft = Awaited<ReturnType<typeof resultToSign>>['draft']

const asWritten = (draft: Draft) => ({ kind: draft?.form.name ?? null, seen: draft?.version ?? 0 })
