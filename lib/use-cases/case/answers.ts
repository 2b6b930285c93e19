import { nameKey } from '#lib/domain/kernel/person-name.ts'
import type { AnyAnswer, AnyAnswers } from '#lib/domain/procedure/answers.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

type Submitted = { readonly typed: Typed; readonly answers: AnyAnswers }

/** Keeps a submission: the answers sealed as a new version, and what lists and search need of the person. */
export const storeAnswers = async (
  tx: Transaction,
  caseId: string,
  submitted: Submitted,
  procedure: Procedure,
  now: Temporal.Instant,
  world: World,
): Promise<number> => {
  const version = (await tx.caseAnswers.count({ where: { caseId } })) + 1
  await tx.caseAnswers.create({
    data: {
      caseId,
      version,
      sealed: world.sealing.seal(submitted, `answers:${caseId}:${version}`),
      createdAt: toDate(now),
    },
  })
  const { subject } = procedure
  const text = (name: string | undefined): string | null =>
    textOf(name === undefined ? undefined : submitted.answers[name])
  const idNumber = text(subject.idNumber)
  const fullName = text(subject.fullName) ?? ''
  const person = {
    fullName,
    nameKey: nameKey(fullName),
    idDigest: idNumber === null ? null : world.sealing.digest(idNumber),
    telephone: text(subject.telephone),
    email: text(subject.email),
    address: text(subject.address),
  }
  await tx.casePerson.upsert({ where: { caseId }, create: { caseId, ...person }, update: person })
  return version
}

const textOf = (answer: AnyAnswer | undefined): string | null =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : null

/** The latest submission of a case. */
export const openSubmission = async (tx: Transaction, caseId: string, world: World): Promise<Submitted> => {
  const row = await tx.caseAnswers.findFirstOrThrow({ where: { caseId }, orderBy: { version: 'desc' } })
  return world.sealing.open(row.sealed, `answers:${caseId}:${row.version}`) as Submitted
}

export const openAnswers = async (
  tx: Transaction,
  file: { readonly id: string },
  world: World,
): Promise<AnyAnswers> => (await openSubmission(tx, file.id, world)).answers
