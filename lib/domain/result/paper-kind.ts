/**
 * What a paper is, so that one that was given or issued before serves again: papers of the same code and name are of one
 * kind. Names say whose paper it is ("của người ủy quyền"), so that another's is never offered for one's own.
 */
export const paperKind = ({ code, name }: { readonly code: string; readonly name: string }): string =>
  `${code} ${name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()}`

/** Results that other services ask for as papers: the form of the result, and how their papers are named. */
const asPapers: readonly (readonly [form: string, named: RegExp])[] = [
  ['criminal-record-1', /^(?:bản sao )?phiếu lý lịch tư pháp(?! của)/u],
  ['birth-extract', /^(?:bản sao )?(?:giấy khai sinh|trích lục khai sinh)$/u],
  ['marriage-extract', /^(?:bản sao )?(?:giấy chứng nhận kết hôn|trích lục kết hôn)$/u],
]

/** Whether a result of this form can be given where a paper of this name is asked for. */
export const servesAs = (form: string, { name }: { readonly name: string }): boolean =>
  asPapers.some(([code, named]) => code === form && named.test(name.toLowerCase()))
