import { err, ok, type Result } from '../kernel/result.ts'

/** A result as its signatory had it before them: the versions of the file, and of what is written of its result. */
export type SigningLine = { readonly caseId: string; readonly version: number; readonly seen: number }

/** What one second factor is shown for: at least one result, at most `mostSigned`, each once. */
export type SigningList = readonly SigningLine[]

/** As many as one person looks through before the code on the telephone is asked for. */
export const mostSigned = 50

export const signingList = (lines: readonly SigningLine[]): Result<SigningList, 'noList' | 'tooMany'> => {
  const files = new Set(lines.map(({ caseId }) => caseId))
  if (files.size === 0 || files.size < lines.length) return err('noList')
  return lines.length <= mostSigned ? ok(lines) : err('tooMany')
}

/** What names a list, whatever the order of its lines: no other file and no other version reads the same. */
export const listText = (list: SigningList): string =>
  list
    .map(({ caseId, version, seen }) => `${caseId} ${version} ${seen}`)
    .sort()
    .join('\n')
