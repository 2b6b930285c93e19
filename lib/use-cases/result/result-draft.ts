import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { ResultForm } from '#lib/domain/result/result-form.ts'
import { resultLines } from '#lib/domain/result/result-lines.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { resultFormOf } from '#lib/procedures/results/index.ts'

export type ResultDraftNow = {
  readonly form: ResultForm
  readonly typed: Typed
  /** Counts up with each change. */
  readonly version: number
}

/** What an officer has written of a file's result; null where nobody has begun. Whoever calls has been let in. */
export const resultDraftOf = async (
  tx: Transaction,
  file: { readonly id: string },
  world: World,
): Promise<ResultDraftNow | null> => {
  const row = await tx.resultDraft.findUnique({ where: { caseId: file.id } })
  if (!row) return null
  return {
    form: resultFormOf(row.form),
    typed: world.sealing.open(row.typed, contextOf(file.id)) as Typed,
    version: row.version,
  }
}

export const sealResultTyped = (caseId: string, typed: Typed, world: World): Uint8Array<ArrayBuffer> =>
  world.sealing.seal(typed, contextOf(caseId))

/** Ties the sealed words to their file. */
const contextOf = (caseId: string): string => `result draft:${caseId}`

export const isComplete = ({ form, typed }: ResultDraftNow, today: Temporal.PlainDate): boolean =>
  resultLines(form, typed, today.toString()).problems.length === 0
