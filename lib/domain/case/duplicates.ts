import { nameKey } from '../kernel/person-name.ts'
import { type BirthLikeness, birthLikeness } from './birth-likeness.ts'
import { type NameLikeness, nameLikeness } from './name-likeness.ts'

/** The person of a file, as far as two files can be compared. */
export type Subject = {
  readonly fullName: string
  /** Keyed digests, in hexadecimal, of every identity number that was given, old and new: compared, never read. */
  readonly idDigests: readonly string[]
  /** ISO day; null where it is unknown or incomplete. */
  readonly birthOn: string | null
  /** E.164. */
  readonly telephone: string | null
}

/** How sure it is that two files are about the same person, the surest first. */
export const certainties = ['certain', 'likely', 'possible'] as const
export type Certainty = (typeof certainties)[number]

export type Verdict = { readonly certainty: Certainty; readonly reasons: readonly string[] }

/**
 * Whether two files may be about the same person, and why; null when nothing speaks for it. The same in both
 * directions. A person decides: nothing is refused by a verdict.
 *
 * An identity number with the name or the birth date is certain; the number alone may be a slip of the pen. A name is
 * never more than possible where the birth dates differ: Nguyễn Văn An is one of thousands. A slip in the name counts
 * only with the birth date or the telephone beside it, because An and Anh are two names.
 */
export const duplicateVerdict = (a: Subject, b: Subject): Verdict | null => {
  const compared = compare(a, b)
  const certainty = certaintyOf(compared)
  return certainty && { certainty, reasons: reasonsOf(compared) }
}

type Compared = {
  readonly id: boolean
  readonly name: NameLikeness | null
  readonly birth: BirthLikeness | 'unknown' | null
  readonly telephone: boolean
}

const compare = (a: Subject, b: Subject): Compared => ({
  id: a.idDigests.some((digest) => b.idDigests.includes(digest)),
  name: nameLikeness(nameKey(a.fullName), nameKey(b.fullName)),
  birth: a.birthOn === null || b.birthOn === null ? 'unknown' : birthLikeness(a.birthOn, b.birthOn),
  telephone: a.telephone !== null && a.telephone === b.telephone,
})

const certaintyOf = ({ id, name, birth, telephone }: Compared): Certainty | null => {
  const isNear = birth !== null && birth !== 'unknown'
  if (id) return name !== null || isNear ? 'certain' : 'likely'
  if (name === null) return birth === 'same' && telephone ? 'possible' : null
  if (birth === 'same') return 'likely'
  if (isNear) return telephone ? 'likely' : 'possible'
  const isWholeName = name !== 'slip'
  if (birth === 'unknown') return isWholeName ? (telephone ? 'likely' : 'possible') : null
  return isWholeName && telephone ? 'possible' : null
}

const nameReasons: Readonly<Record<NameLikeness, string>> = {
  same: 'cùng họ tên',
  swapped: 'họ tên đảo thứ tự',
  slip: 'họ tên chỉ khác một chữ gõ',
}

const birthReasons: Readonly<Record<BirthLikeness, string>> = {
  same: 'cùng ngày sinh',
  swapped: 'ngày sinh đảo ngày và tháng',
  neighbour: 'ngày sinh lệch một ngày',
  digit: 'ngày sinh khác một chữ số',
}

const reasonsOf = ({ id, name, birth, telephone }: Compared): readonly string[] => [
  ...(id ? ['cùng số giấy tờ tùy thân'] : []),
  ...(name ? [nameReasons[name]] : []),
  ...(birth !== null && birth !== 'unknown' ? [birthReasons[birth]] : []),
  ...(telephone ? ['cùng số điện thoại'] : []),
]
