import type { Person } from '#lib/domain/access/actor.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { SigningLine } from '#lib/domain/result/signing-list.ts'
import { codeOfStep, stepAt } from '#lib/outside/second-factor/totp.ts'
import type { World } from '#lib/outside/world.ts'
import { resultSheet } from '#lib/queries/result-sheet.ts'
import { saveResult } from '#lib/use-cases/result/save-result.ts'
import { beginEnrolment, confirmEnrolment } from '#lib/use-cases/second-factor/enrol.ts'
import { factorSecret } from '#lib/use-cases/second-factor/factor-secret.ts'
import { proveFactor } from '#lib/use-cases/second-factor/prove-factor.ts'
import { demoPassword } from './people.ts'

/** What the officer adds to what a criminal record certificate is filled in with. */
export const finding: Typed = { nationality: 'Việt Nam', finding: 'none', ban: 'notAsked' }

/** The officer writes a result whole: what was filled in, and these words. Answers with its version. */
export const writeResult = async (
  officer: Person,
  caseId: string,
  world: World,
  words: Typed = finding,
): Promise<number> => {
  const sheet = await resultSheet(officer, caseId, world)
  if (!sheet) throw new Error('the file is not to be read')
  const posted = { ...sheet.typed, ...words }
  const saved = await saveResult(officer, { caseId, posted, seen: sheet.version }, world)
  if (!saved.ok) throw new Error(saved.error)
  return saved.value
}

/** Enrols a second factor anew, and gives the codes of a step before and after now. */
export const enrol = async (actor: Person, world: World): Promise<(off: -1 | 0 | 1) => string> => {
  const { accountId } = actor
  await world.db.secondFactor.deleteMany({ where: { accountId } })
  const begun = await beginEnrolment(actor, { password: demoPassword, code: '' }, world)
  if (!begun.ok) throw new Error(begun.error)
  const row = await world.db.secondFactor.findUniqueOrThrow({ where: { accountId } })
  const secret = factorSecret(world).open(accountId, row.secret)
  return (off) => codeOfStep(secret, stepAt(world.clock.now()) + off)
}

/** A file's result as its signatory has it before them now. */
export const lineOf = async (caseId: string, world: World): Promise<SigningLine> => {
  const { seq } = await world.db.case.findUniqueOrThrow({ where: { id: caseId }, select: { seq: true } })
  const draft = await world.db.resultDraft.findUnique({ where: { caseId }, select: { version: true } })
  return { caseId, version: seq, seen: draft?.version ?? 0 }
}

/** A proof of the second factor, just shown for these results as they are now. */
export const proofOf = async (actor: Person, caseIds: readonly string[], world: World): Promise<string> => {
  const code = await enrol(actor, world)
  await confirmEnrolment(actor, code(-1), world)
  const list = await Promise.all(caseIds.map((caseId) => lineOf(caseId, world)))
  const proof = await proveFactor(actor, { shown: { code: code(0) }, list }, world)
  if (!proof.ok) throw new Error(proof.error)
  return proof.value
}
