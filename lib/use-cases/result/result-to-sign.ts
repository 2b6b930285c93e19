import { fieldNamed } from '#lib/domain/procedure/typed.ts'
import { resultLines } from '#lib/domain/result/result-lines.ts'
import type { SlipPart } from '#lib/domain/slips/slip.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { type ResultDraftNow, resultDraftOf } from './result-draft.ts'

/** Why a result cannot be signed as it is written; `missing` are the questions that are left, in their own words. */
export type Obstacle =
  | { readonly why: 'resultMissing' | 'resultNotMended' }
  | { readonly why: 'resultIncomplete'; readonly missing: readonly string[] }

type ToSign = {
  /** Null where the result is not written here. */
  readonly draft: ResultDraftNow | null
  /** As they would be printed. */
  readonly parts: readonly SlipPart[]
  readonly obstacle: Obstacle | null
}

/** What is written of a file's result, and what keeps it from being signed. Whoever calls has been let in. */
export const resultToSign = async (
  tx: Transaction,
  file: { readonly id: string },
  today: Temporal.PlainDate,
  world: World,
): Promise<ToSign> => {
  const draft = await resultDraftOf(tx, file, world)
  if (!draft) return { draft, parts: [], obstacle: { why: 'resultMissing' } }
  const { parts, problems } = resultLines(draft.form, draft.typed, today.toString())
  if (!(await isMended(tx, file.id, draft.version)))
    return { draft, parts, obstacle: { why: 'resultNotMended' } }
  if (problems.length === 0) return { draft, parts, obstacle: null }
  const missing = problems.map(({ control }) => labelOf(draft, control))
  return { draft, parts, obstacle: { why: 'resultIncomplete', missing: [...new Set(missing)] } }
}

/** Of the question that a control belongs to; the cells of a table share its own. */
const labelOf = ({ form }: ResultDraftNow, control: string): string =>
  fieldNamed(form.fields, control.split('.')[0] ?? '')?.label ?? control

/** A result that was recalled is not signed again in the same words. */
const isMended = async (tx: Transaction, caseId: string, version: number): Promise<boolean> =>
  (await tx.signedResult.count({ where: { caseId, draftVersion: { gte: version } } })) === 0
