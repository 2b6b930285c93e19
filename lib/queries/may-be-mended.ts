import { applies } from '#lib/domain/procedure/conditions.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { DraftMending } from '#lib/use-cases/draft/mending-in.ts'

/**
 * Whether a page draws a question while a supplement is asked for: the open ones, and those that the answer to an open
 * one would put for the first time. Without a script nothing can appear when that answer is picked.
 */
export const mayBeMended = (
  procedure: Procedure,
  { fields, before }: DraftMending,
  name: string,
): boolean => {
  if (fields.has(name)) return true
  if (applies(procedure.fields, name, before.typed)) return false
  const others = Object.keys(procedure.fields[name]?.onlyIf ?? {})
  return others.some((other) => fields.has(other))
}
