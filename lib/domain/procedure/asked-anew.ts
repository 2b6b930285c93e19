import type { Fields } from './field.ts'

/**
 * The questions that are never answered with what was said last time: consents, those whose definition says `fresh`,
 * those named here besides, and all that hang on one of them.
 */
export const askedAnewIn = (fields: Fields, named: readonly string[] = []): ReadonlySet<string> => {
  const anew = new Set(
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'consent' || field.fresh || named.includes(name) ? [name] : [],
    ),
  )
  const hangsOnOne = (name: string): boolean =>
    Object.keys(fields[name]?.onlyIf ?? {}).some((other) => anew.has(other))
  // A question hangs only on questions asked before it, but fields may be written in any order: until nothing is added.
  for (let before = -1; before < anew.size; ) {
    before = anew.size
    for (const name of Object.keys(fields)) if (hangsOnOne(name)) anew.add(name)
  }
  return anew
}
