// Runs in browsers too: days are ISO strings.
import { PROVINCES_OF_BIRTH_REGISTRATION } from './birth-provinces.ts'
import { err, ok, type Result } from './result.ts'

export type Sex = 'male' | 'female'

export type CitizenIdWarning = 'provinceUnknown' | 'sexMismatch' | 'birthYearMismatch'

export type CitizenIdFacts = {
  readonly provinceCode: string
  /** Absent for a birth registered abroad. */
  readonly province?: string
  readonly sex: Sex
  readonly birthYear: number
}

/** The citizen's number (CCCD, số định danh cá nhân) of 12 digits; spaces and dots typed between them are dropped. */
export const parseCitizenId = (typed: string): Result<string, 'empty' | 'notTwelveDigits'> => {
  const id = typed.replace(/[\s.-]+/gu, '')
  if (id === '') return err('empty')
  return /^\d{12}$/.test(id) ? ok(id) : err('notTwelveDigits')
}

/**
 * What the 12 digits say: three of the province of birth registration, one of century and sex (0 and 1: man
 * and woman born 1900 to 1999, 2 and 3: 2000 to 2099 …), two of the year, six at random; no check digit.
 * Nghị định 137/2015/NĐ-CP Điều 13, Thông tư 07/2016/TT-BCA Điều 7. Throws a RangeError unless given 12 digits.
 */
export const readCitizenId = (id: string): CitizenIdFacts => {
  if (!/^\d{12}$/.test(id)) throw new RangeError('a citizen id has 12 digits')
  const provinceCode = id.slice(0, 3)
  const province = PROVINCES_OF_BIRTH_REGISTRATION[provinceCode]
  const centuryAndSex = Number(id[3])
  return {
    provinceCode,
    ...(province === undefined ? {} : { province }),
    sex: centuryAndSex % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(id.slice(4, 6)),
  }
}

/**
 * Where the number disagrees with what else was declared. Warnings only: civil status can be corrected after
 * the number was given, and a birth registered abroad has a country's code. `birthDate` is 'YYYY-MM-DD'.
 * Says nothing about what is not a citizen's number.
 */
export const citizenIdWarnings = (declared: {
  readonly id: string
  readonly sex?: Sex | undefined
  readonly birthDate?: string | undefined
}): readonly CitizenIdWarning[] => {
  if (!/^\d{12}$/.test(declared.id)) return []
  const facts = readCitizenId(declared.id)
  const warnings: CitizenIdWarning[] = []
  if (facts.province === undefined) warnings.push('provinceUnknown')
  if (declared.sex !== undefined && declared.sex !== facts.sex) warnings.push('sexMismatch')
  if (declared.birthDate !== undefined && Number(declared.birthDate.slice(0, 4)) !== facts.birthYear) {
    warnings.push('birthYearMismatch')
  }
  return warnings
}
