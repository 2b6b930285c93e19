import { type SubmittedAddress, submittedAddresses } from '#lib/domain/address/form-addresses.ts'
import { sortedName } from '#lib/domain/case/name-likeness.ts'
import { isIsoDay } from '#lib/domain/kernel/civil-date.ts'
import { parseOldIdNumber } from '#lib/domain/kernel/identity-number.ts'
import { nameKey } from '#lib/domain/kernel/person-name.ts'
import type { AnyAnswer, AnyAnswers } from '#lib/domain/procedure/answers.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { subjectOf } from '#lib/domain/procedure/subject.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { unitIndex } from '#lib/outside/addresses/index.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

type Submitted = {
  readonly typed: Typed
  readonly answers: AnyAnswers
  /** What was known of the addresses, by the names of their controls; older submissions have none. */
  readonly addresses?: Readonly<Record<string, SubmittedAddress>>
}

/** Keeps a submission: the answers sealed as a new version, and what lists and search need of the person. */
export const storeAnswers = async (
  tx: Transaction,
  caseId: string,
  submitted: Submitted,
  procedure: Procedure,
  now: Temporal.Instant,
  world: World,
): Promise<number> => {
  const addresses = submittedAddresses(await unitIndex(), procedure.fields, submitted.typed)
  const version = (await tx.caseAnswers.count({ where: { caseId } })) + 1
  const row = {
    caseId,
    version,
    sealed: world.sealing.seal({ ...submitted, addresses }, `answers:${caseId}:${version}`),
    createdAt: toDate(now),
  }
  // Sent from two windows at once: the second goes on to find that the case has moved on.
  await tx.caseAnswers.createMany({ data: [row], skipDuplicates: true })
  const subject = subjectOf(procedure, submitted.answers)
  const text = (names: string | readonly string[] = []): string | null =>
    [names]
      .flat()
      .map((name) => textOf(submitted.answers[name]))
      .find((answer) => answer !== null) ?? null
  const idNumber = text(subject.idNumber)
  const fullName = [text(subject.fullName), text(subject.otherFullName)].filter(Boolean).join(' và ')
  const key = nameKey(fullName)
  const oldId = parseOldIdNumber(text(subject.oldIdNumber) ?? '')
  const birthOn = text(subject.birthDate)
  const person = {
    fullName,
    nameKey: key,
    sortedName: sortedName(key),
    idDigest: idNumber === null ? null : world.sealing.digest(idNumber),
    oldIdDigest: oldId.ok ? world.sealing.digest(oldId.value) : null,
    // A year alone compares with no day.
    birthOn: birthOn !== null && isIsoDay(birthOn) ? toDbDay(Temporal.PlainDate.from(birthOn)) : null,
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

/** A certain submission of a case. */
export const submissionOf = async (
  tx: Transaction,
  { caseId, version }: { readonly caseId: string; readonly version: number },
  world: World,
): Promise<Submitted> => {
  const row = await tx.caseAnswers.findUniqueOrThrow({ where: { caseId_version: { caseId, version } } })
  return world.sealing.open(row.sealed, `answers:${caseId}:${version}`) as Submitted
}

export const openAnswers = async (
  tx: Transaction,
  file: { readonly id: string },
  world: World,
): Promise<AnyAnswers> => (await openSubmission(tx, file.id, world)).answers
