import type { SigningLine } from '#lib/domain/result/signing-list.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'

export const signingPath = '/can-bo/ky-so'

/** The page of a list of results, named by the ids of their files. */
export const signingHref = (ids: readonly string[]): string => `${signingPath}?chon=${ids.join('.')}`

/** The ids in an address, but for one that was taken out of the list. */
export const chosenIn = ({ chon, bo }: Readonly<Record<string, string | string[] | undefined>>) =>
  typeof chon === 'string' ? chon.split('.').filter((id) => isUuid(id) && id !== bo) : []

/** The list as its form carries it: `f.<id>` holds the versions of the file and of its result that were seen. */
export const fieldsOf = (lines: readonly SigningLine[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.map(({ caseId, version, seen }) => [`f.${caseId}`, `${version}.${seen}`]))

/** The same back from a posted form, in its order. */
export const linesIn = (form: Readonly<Record<string, string>>): readonly SigningLine[] =>
  Object.entries(form).flatMap(([name, value]) => {
    const caseId = name.startsWith('f.') ? name.slice(2) : ''
    const [, version, seen] = /^(\d{1,9})\.(\d{1,9})$/.exec(value) ?? []
    return isUuid(caseId) && version && seen ? [{ caseId, version: Number(version), seen: Number(seen) }] : []
  })
