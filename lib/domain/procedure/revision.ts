import type { Procedure } from './procedure.ts'

/**
 * Everything a revision says as one text that does not depend on the order in which properties were written: what a
 * test hashes to see that a revision that has landed never changes. Functions leave no trace here; the test holds
 * them through the fee, limit and papers of the examples. Option values keep their order, which people see.
 */
export const revisionText = (procedure: Procedure): string =>
  canonicalJson({
    ...procedure,
    fields: Object.entries(procedure.fields).map(([name, field]) => [name, ordered(field)]),
    papers: procedure.papers.map(({ when, ...facts }) => ({ ...facts, conditional: when !== undefined })),
  })

/** Lists of pairs where the order of properties is the order on the screen. */
const ordered = (field: Procedure['fields'][string]): unknown => {
  if (field.kind === 'choice') return { ...field, options: Object.entries(field.options) }
  if (field.kind === 'table') {
    return {
      ...field,
      columns: Object.entries(field.columns).map(([name, column]) => [name, ordered(column)]),
    }
  }
  return field
}

/** JSON with sorted keys and without functions. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
