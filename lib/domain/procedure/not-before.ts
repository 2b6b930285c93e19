import type { AnyScalarAnswer } from './answers.ts'
import type { ScalarField } from './field.ts'
import type { Flaw } from './problem.ts'

/** The field that a day or month may not be before; undefined for all others. */
export const startOf = (field: ScalarField): string | undefined =>
  field.kind === 'date' || field.kind === 'month' ? field.notBefore : undefined

/**
 * What is wrong with an end that comes before its beginning. Of different precision they compare as far as both go:
 * '1990' is not before '1990-05-01'. "Until now" ends after everything.
 *
 * @param start the other answer, where it is valid
 * @param label the words of the other question
 */
export const orderFlaw = (
  end: AnyScalarAnswer,
  start: AnyScalarAnswer | undefined,
  label: string,
): Flaw | undefined => {
  const [from, to] = [String(start ?? ''), String(end)]
  const common = Math.min(from.length, to.length)
  if (start === undefined || from === 'now' || to === 'now') return undefined
  return to.slice(0, common) < from.slice(0, common)
    ? { code: 'beforeStart', params: { start: from, other: label } }
    : undefined
}
