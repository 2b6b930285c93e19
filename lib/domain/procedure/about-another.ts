import type { Fields } from './field.ts'
import { aboutPerson, isAboutAnother, nameAndParty } from './shared-answers.ts'
import type { Typed } from './typed.ts'

/**
 * When it turns out that the application is about somebody else after all, or is not, what was filled in about the
 * person and nobody has looked at yet was about the wrong one: it is emptied.
 *
 * @param unseen the questions that were filled in and not looked at
 */
export const withoutMistaken = (
  fields: Fields,
  {
    before,
    after,
    unseen,
  }: { readonly before: Typed; readonly after: Typed; readonly unseen: readonly string[] },
): Typed => {
  if (isAboutAnother(fields, before) === isAboutAnother(fields, after)) return after
  const isMistaken = (control: string): boolean => {
    const found = nameAndParty(control)
    return found?.party === '' && Object.hasOwn(aboutPerson, found.fact) && unseen.includes(control)
  }
  return Object.fromEntries(Object.entries(after).filter(([control]) => !isMistaken(control)))
}
