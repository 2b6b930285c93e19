import { stagesReached } from '#lib/domain/case/stages.ts'
import { type Status, statusFacts, type Turn } from '#lib/domain/case/status.ts'
import { dossierCode, parseDossierCode } from '#lib/domain/kernel/dossier-code.ts'
import { parseProvisionalNumber } from '#lib/domain/kernel/provisional-number.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** All that a stranger who holds a code may learn: Thông tư 01/2018/TT-VPCP Đ.16 k.2d, the code and how far it is. */
export type Progress = {
  readonly number: string
  readonly status: Status
  readonly turn: Turn
  readonly stage: number
  /** ISO day of the last change. */
  readonly changedOn: string
}

export type LookUpFailure = 'notACode' | 'unknown' | 'tooManyTries'

/**
 * How far the file with this code is, whoever asks: no name, no service, no unit beyond what the code itself says.
 * `address` is where the question comes from, for the limit: codes of a day are numbered in a row.
 */
export const lookUp = async (
  typed: string,
  address: string,
  world: World,
): Promise<Result<Progress, LookUpFailure>> => {
  const where = keyOf(typed)
  if (!where) return err('notACode')
  if (!(await world.rateLimits.allow('lookUp', address))) return err('tooManyTries')
  const file = await world.db.case.findUnique({
    where,
    select: { dossierCode: true, provisionalNumber: true, status: true, acceptedAt: true, changedAt: true },
  })
  if (!file) return err('unknown')
  const status = file.status as Status
  return ok({
    // Someone who holds the provisional number has not been told the code, and is not told it here.
    number: 'dossierCode' in where ? (file.dossierCode ?? '') : file.provisionalNumber,
    status,
    turn: statusFacts[status].turn,
    stage: stagesReached(status, file.acceptedAt !== null),
    changedOn: dayOf(toInstant(file.changedAt)).toString(),
  })
}

const keyOf = (typed: string): { dossierCode: string } | { provisionalNumber: string } | null => {
  const text = typed.slice(0, 100)
  const code = parseDossierCode(text)
  if (code.ok) return { dossierCode: dossierCode(code.value) }
  const number = parseProvisionalNumber(text)
  return number.ok ? { provisionalNumber: number.value } : null
}
