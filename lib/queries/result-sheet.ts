import type { Actor } from '#lib/domain/access/actor.ts'
import type { Problem } from '#lib/domain/procedure/problem.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { fillInResult } from '#lib/domain/result/fill-in-result.ts'
import type { ResultForm } from '#lib/domain/result/result-form.ts'
import { resultLines } from '#lib/domain/result/result-lines.ts'
import type { SlipPart } from '#lib/domain/slips/slip.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { resultFormFor } from '#lib/procedures/results/index.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import { mayWriteResult } from '#lib/use-cases/result/may-write-result.ts'
import { resultDraftOf } from '#lib/use-cases/result/result-draft.ts'
import { type StaffCase, staffCase } from './staff-case.ts'

export type ResultSheet = {
  readonly file: StaffCase['file']
  readonly roles: StaffCase['roles']
  readonly form: ResultForm
  /** As typed, or what the application fills in where nothing was written yet. */
  readonly typed: Typed
  /** 0 where nothing was written yet. */
  readonly version: number
  readonly problems: readonly Problem[]
  readonly parts: readonly SlipPart[]
  readonly mayWrite: boolean
}

/** The result of a file as it is being written, for the officials of its unit; null for everybody else. */
export const resultSheet = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<ResultSheet | null> => {
  const opened = await staffCase(actor, caseId, world)
  if (!opened) return null
  const { file, roles } = opened
  const day = today(world.clock)
  const draft = await resultDraftOf(world.db, file, world)
  const now = draft ?? (await notBegun(file, world))
  return {
    file,
    roles,
    ...now,
    ...resultLines(now.form, now.typed, day.toString()),
    mayWrite: mayWriteResult(opened.actor, file, day),
  }
}

const notBegun = async ({ id, procedureCode, revision }: StaffCase['file'], world: World) => {
  const procedure = procedureOf(procedureCode, revision)
  const { typed, answers } = await openSubmission(world.db, id, world)
  const form = resultFormFor(procedure, answers)
  return { form, typed: fillInResult(form, { fields: procedure.fields, typed, answers }), version: 0 }
}
