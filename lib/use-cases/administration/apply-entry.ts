import type { Sentences } from '#lib/domain/access/read-account.ts'
import { itemsOf, typedOf } from '#lib/domain/administration/entry-text.ts'
import { type Period, periodProblem } from '#lib/domain/administration/period-problem.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { AnyAnswer, AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import { answersFor } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { writeAdminLog } from './admin-log.ts'
import type { House } from './house.ts'
import { type Entry, idOf, keyOf, type Register, type RegisterFields } from './register.ts'

export type Applied = {
  readonly kind: 'added' | 'changed' | 'unchanged'
  readonly key: string
  readonly before: Typed | null
  readonly after: Typed
}

type Given = {
  readonly fields: RegisterFields
  readonly typed: Typed
  /** The entry of this house that an entry with this key would change; null for a new one. */
  readonly find: (key: string) => Result<Entry | null, Sentences>
}

/**
 * Enters one entry: checks it by the questions and the rules of its register, writes it and its line in the log, or
 * says what is wrong. The caller holds the transaction.
 */
export const applyEntry = async (
  house: House,
  register: Register,
  { fields, typed, find }: Given,
): Promise<Result<Applied, Sentences>> => {
  const read = readEntry(register, fields, typed, house.today)
  if (!read.ok) return read
  const { answers, after } = read.value
  const key = keyOf(register, after)
  const found = find(key)
  if (!found.ok) return found
  const existing = found.value
  const before = existing?.typed ?? null
  if (before && isSame(fields, before, after)) return ok({ kind: 'unchanged', key, before, after })
  const problems =
    againstPeriod(register, fields, before, after, house.today) ??
    (await register.write(house, answersFor(answers), existing))
  if (problems) return err(problems)
  await writeAdminLog(house, {
    subject: register.subject,
    unitCode: after[register.unitIn] ?? '',
    key: idOf(key),
    before: before && changedOnly(before, after, register),
    after: before ? changedOnly(after, before, register) : after,
  })
  return ok({ kind: before ? 'changed' : 'added', key, before, after })
}

/** The answers, and how they are written; or what to mend, control by control. */
const readEntry = (
  register: Register,
  fields: RegisterFields,
  typed: Typed,
  today: string,
): Result<{ answers: AnyAnswers; after: Typed }, Sentences> => {
  const checked = checkFields({ fields }, Object.keys(fields), typed, today)
  const answers: Record<string, AnyAnswer> = {}
  for (const [name, answer] of Object.entries(checked.answers))
    if (answer !== undefined) answers[name] = answer
  for (const [name, tidy] of Object.entries(register.tidy ?? {}))
    if (tidy && answers[name] !== undefined) answers[name] = tidy(String(answers[name]))
  const problems: Record<string, string> = {}
  for (const problem of checked.problems) problems[problem.control] ??= messageFor(fields, problem)
  for (const [name, known = []] of Object.entries(register.lists ?? {})) {
    if (answers[name] === undefined) continue
    const { items, unknown } = itemsOf(String(answers[name]), known)
    if (unknown.length > 0)
      problems[name] = `Không có “${unknown.join(', ')}”. Chỉ dùng: ${known.join(', ')}.`
    answers[name] = items.join(', ')
  }
  return Object.keys(problems).length > 0 ? err(problems) : ok({ answers, after: typedOf(fields, answers) })
}

const isSame = (fields: RegisterFields, before: Typed, after: Typed): boolean =>
  Object.keys(fields).every((name) => (before[name] ?? '') === (after[name] ?? ''))

const againstPeriod = (
  { periods }: Register,
  fields: RegisterFields,
  before: Typed | null,
  after: Typed,
  today: string,
): Sentences | null => {
  if (periods === undefined) return null
  const elsewhere = Object.keys(fields).filter((name) => name !== 'validTo' && name !== 'validFrom')
  const isElseChanged =
    before !== null && elsewhere.some((name) => (before[name] ?? '') !== (after[name] ?? ''))
  const problem = periodProblem(before && periodOf(before), periodOf(after), {
    isElseChanged,
    hasEnd: periods === 'bounded',
    today,
  })
  return problem && { [problem.control]: problem.message }
}

/** The period that an entry was typed with. */
export const periodOf = ({ validFrom = '', validTo = '' }: Typed): Period => ({
  from: isoOf(validFrom),
  to: validTo === '' ? undefined : isoOf(validTo),
})

/** Entries hold days as dd/mm/yyyy. */
const isoOf = (day: string): string => day.split('/').reverse().join('-')

/** What names the entry, and what differs: a log is read for what changed. */
const changedOnly = (typed: Typed, other: Typed, { names }: Register): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(([name, text]) => names.includes(name) || text !== (other[name] ?? '')),
  )
