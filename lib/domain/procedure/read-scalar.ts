import { parseCitizenId } from '#lib/domain/kernel/citizen-id.ts'
import { parseMonth, parseVietnameseDate } from '#lib/domain/kernel/civil-date.ts'
import { parseOldIdNumber, parsePassportNumber } from '#lib/domain/kernel/identity-number.ts'
import { parseMoney } from '#lib/domain/kernel/money.ts'
import { isPersonName, normalizeName } from '#lib/domain/kernel/person-name.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { parseTelephone } from '#lib/domain/kernel/telephone.ts'
import type { AnyScalarAnswer } from './answers.ts'
import type { DateField, IdentityPaper, MoneyField, MonthField, PlaceField, ScalarField } from './field.ts'
import { normalizeText, unprintable } from './plain-text.ts'
import type { Flaw } from './problem.ts'

/** What a single answer may be held against. */
export type Surroundings = {
  /** ISO day in Việt Nam. */
  readonly today: string
  /** The kind of paper chosen, for the number of a paper; undefined while none is chosen. */
  readonly identityPaper?: IdentityPaper | undefined
  /** The place chosen around, for a place within it. */
  readonly around?: string | undefined
}

type Reading = Result<AnyScalarAnswer, Flaw>

const flaw = (code: Flaw['code'], params?: Flaw['params']): Reading =>
  err(params ? { code, params } : { code })

/** Longer than any name on an identity paper; the column of the national database holds 100. */
const longestName = 100
const longestEmail = 254
/** Days before this are slips of the finger, not the birth of somebody's grandfather. */
const earliestDay = '1800-01-01'

/** The answer that a text stands for, or what is wrong with it. Never throws. The text is not blank. */
export const readScalar = (field: ScalarField, typed: string, around: Surroundings): Reading => {
  switch (field.kind) {
    case 'personName':
      return readName(typed)
    case 'text':
      return readText(normalizeText(typed, field.multiline ? 'manyLines' : 'oneLine'), field.max)
    case 'address':
      return readText(normalizeText(typed), field.max)
    case 'date':
      return readDate(field, normalizeText(typed), around.today)
    case 'month':
      return readMonth(field, normalizeText(typed), around.today)
    case 'choice':
      return Object.hasOwn(field.options, typed) ? ok(typed) : flaw('notAnOption')
    case 'yesNo':
      return typed === 'yes' || typed === 'no' ? ok(typed) : flaw('notAnOption')
    case 'consent':
      return typed === 'yes' ? ok(typed) : flaw('notAgreed')
    case 'count':
      return readCount(field, normalizeText(typed))
    case 'money':
      return readMoney(field, normalizeText(typed))
    case 'identityNumber':
      return readIdentityNumber(normalizeText(typed), around.identityPaper)
    case 'telephone': {
      const telephone = parseTelephone(normalizeText(typed))
      return telephone.ok ? telephone : flaw('telephoneFormat')
    }
    case 'email':
      return readEmail(normalizeText(typed))
    case 'province':
      return field.options.some((option) => option.value === typed) ? ok(typed) : flaw('notAnOption')
    case 'place':
      return readPlace(field, typed, around.around)
  }
}

const readPlace = (field: PlaceField, typed: string, around: string | undefined): Reading => {
  const option = field.options.find(({ value }) => value === typed)
  const isInside = field.within === undefined || around === undefined || option?.within === around
  return option && isInside ? ok(typed) : flaw('notAnOption')
}

const readName = (typed: string): Reading => {
  const name = normalizeName(typed)
  if (name.length > longestName) return flaw('tooLong', { max: longestName })
  return isPersonName(name) ? ok(name) : flaw('notAName')
}

const readText = (text: string, max: number): Reading => {
  if (text.length > max) return flaw('tooLong', { max })
  const character = unprintable(text)
  return character === undefined ? ok(text) : flaw('characters', { character })
}

const readDate = (field: DateField, text: string, today: string): Reading => {
  const parsed = parseDay(field, text)
  if (!parsed.ok) {
    if (parsed.error.code !== 'twoDigitYear') return parsed
    return whichCentury(text, (whole) => readDate(field, whole, today))
  }
  // ISO texts of different precision compare as their beginnings: '1950' is not after '1950-06-01'.
  const day = parsed.value
  const min = field.min ?? earliestDay
  if (field.past && day > today) return flaw('inFuture')
  if (field.future && day < today) return flaw('inPast')
  if (day < min.slice(0, day.length)) return flaw('tooEarly', { min })
  if (field.max !== undefined && day > field.max) return flaw('tooLate', { max: field.max })
  return ok(day)
}

/** A year of two digits is asked about, not guessed: which of the possible years was meant? */
const whichCentury = (text: string, read: (whole: string) => Reading): Reading => {
  const possible = ['19', '20']
    .map((century) => text.replace(/(\d{2})$/, `${century}$1`))
    .filter((whole) => read(whole).ok)
  return flaw('twoDigitYear', possible.length > 0 ? { years: possible.join(' hay ') } : undefined)
}

const parseDay = (field: DateField, text: string): Result<string, Flaw> => {
  if (field.partial && /^\d{4}$/.test(text)) return ok(text)
  if (field.partial) {
    const month = parseMonth(text)
    if (month.ok) return month
  }
  const day = parseVietnameseDate(text)
  if (day.ok) return day
  if (day.error === 'twoDigitYear' || day.error === 'notADay') return err({ code: day.error })
  return err({ code: 'dateFormat' })
}

const readMonth = (field: MonthField, text: string, today: string): Reading => {
  if (field.openEnded && /^(?:(?:đến |tới )?(?:hiện )?nay|now)$/.test(text.toLowerCase())) return ok('now')
  const month = parseMonth(text)
  if (!month.ok) {
    if (month.error !== 'twoDigitYear') return flaw('monthFormat')
    return whichCentury(text, (whole) => readMonth(field, whole, today))
  }
  if (month.value > today.slice(0, 7)) return flaw('inFuture')
  return month.value < earliestDay.slice(0, 7) ? flaw('tooEarly', { min: earliestDay }) : ok(month.value)
}

const readCount = ({ min, max }: { min: number; max: number }, text: string): Reading => {
  if (!/^\d{1,9}$/.test(text)) return flaw('notANumber', { min, max })
  const number = Number(text)
  return number >= min && number <= max ? ok(number) : flaw('outOfRange', { min, max })
}

const readMoney = ({ min, max }: MoneyField, text: string): Reading => {
  const amount = parseMoney(text)
  if (!amount.ok) return flaw('moneyFormat')
  return amount.value >= min && amount.value <= max ? amount : flaw('amountOutOfRange', { min, max })
}

/** While no paper is chosen the number cannot be judged; the choice has its own message. */
const readIdentityNumber = (text: string, paper: IdentityPaper | undefined): Reading => {
  switch (paper) {
    case 'citizenId': {
      const number = parseCitizenId(text)
      return number.ok ? number : flaw('citizenIdFormat')
    }
    case 'oldId': {
      // Cards issued from 2012 on in some provinces already carried the citizen's number (TT 27/2012/TT-BCA).
      const longNumber = parseCitizenId(text)
      const number = longNumber.ok ? longNumber : parseOldIdNumber(text)
      return number.ok ? number : flaw('oldIdFormat')
    }
    case 'passport': {
      // The wide shape for everybody: Vietnamese numbers changed shape with the passports of 2022.
      const number = parsePassportNumber(text, 'abroad')
      return number.ok ? number : flaw('passportFormat')
    }
    case undefined:
      return readText(text, 20)
  }
}

const readEmail = (text: string): Reading => {
  if (text.length > longestEmail) return flaw('tooLong', { max: longestEmail })
  const shape =
    /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/
  return shape.test(text) ? ok(text) : flaw('emailFormat')
}
