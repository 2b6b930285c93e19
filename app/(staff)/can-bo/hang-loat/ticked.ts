import { mostAtOnce, type Ticked } from '#lib/use-cases/case/run-for-many.ts'
import { type BulkOutcome, outcomes } from './bulk-words.ts'

/** The files that were ticked, in the order of the page: `f.<id>` is the version that was seen. */
export const tickedIn = (form: Readonly<Record<string, string>>): readonly Ticked[] =>
  Object.entries(form)
    .flatMap(([name, value]) =>
      /^f\.[0-9a-f-]{36}$/.test(name) && /^\d{1,9}$/.test(value)
        ? [{ caseId: name.slice(2), version: Number(value) }]
        : [],
    )
    .slice(0, mostAtOnce)

/** How it went with each file, as it waits with the parked form: `<outcome>.<id>` is the sentence. */
export const parkedOutcome = (
  caseId: string,
  kind: BulkOutcome,
  words: string,
): readonly [string, string] => [`${kind}.${caseId}`, words]

export const outcomeOf = (
  caseId: string,
  parked: Readonly<Record<string, string>>,
): { readonly kind: BulkOutcome; readonly words: string } | null => {
  const kind = outcomes.find((name) => `${name}.${caseId}` in parked)
  return kind ? { kind, words: parked[`${kind}.${caseId}`] ?? '' } : null
}
