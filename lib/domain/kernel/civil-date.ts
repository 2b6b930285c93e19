// Runs in old browsers too: no Temporal here. A day is an ISO string 'YYYY-MM-DD', a month 'YYYY-MM';
// two of a kind compare with < and > because their years have four digits (1000 to 9999).
import { err, ok, type Result } from './result.ts'

export type DateError = 'empty' | 'twoDigitYear' | 'notADay' | 'format'
export type MonthError = 'empty' | 'twoDigitYear' | 'notAMonth' | 'format'

const SEPARATOR = '(?: ?[./-] ?| )'
const DAY = new RegExp(String.raw`^(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{2}|\d{4})$`)
const MONTH = new RegExp(String.raw`^(\d{1,2})${SEPARATOR}(\d{2}|\d{4})$`)

/** Whether the text is an existing day, written 'YYYY-MM-DD'. */
export const isIsoDay = (text: string): boolean => {
  const parts = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text)
  return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Whether the text is a month, written 'YYYY-MM'. */
export const isIsoMonth = (text: string): boolean => /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text)

/**
 * A day as a person types it → ISO. Day first: 31/12/1990, 1-2-1990, 01.02.1990, 01021990, also
 * "ngày 1 tháng 2 năm 1990" and ISO 1990-02-01. A year of two digits is not guessed: it is asked about.
 */
export const parseVietnameseDate = (typed: string): Result<string, DateError> => {
  const text = withoutWords(typed)
  if (text === '') return err('empty')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const [day, month, year] = iso
    ? [iso[3], iso[2], iso[1]]
    : ((DAY.exec(text) ?? solidDay(text))?.slice(1) ?? [])
  if (day === undefined || month === undefined || year === undefined) return err('format')
  if (year.length === 2) return err('twoDigitYear')
  if (!isDay(Number(year), Number(month), Number(day))) return err('notADay')
  return ok(`${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`)
}

/** A month as a person types it (2/1990, 02-1990, 021990, "tháng 2 năm 1990", 1990-02) → 'YYYY-MM'. */
export const parseMonth = (typed: string): Result<string, MonthError> => {
  const text = withoutWords(typed)
  if (text === '') return err('empty')
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text)
  const [month, year] = iso
    ? [iso[2], iso[1]]
    : ((MONTH.exec(text) ?? /^(\d{2})(\d{4})$/.exec(text))?.slice(1) ?? [])
  if (month === undefined || year === undefined) return err('format')
  if (year.length === 2) return err('twoDigitYear')
  if (!isDay(Number(year), Number(month), 1)) return err('notAMonth')
  return ok(`${year}-${twoDigits(Number(month))}`)
}

/** '1990-12-31' → '31/12/1990'. */
export const formatDate = (iso: string): string => {
  const [year, month, day] = partsOfDay(iso)
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`
}

/** '1990-12' → '12/1990'. */
export const formatMonth = (month: string): string => {
  const [year, number] = partsOfMonth(month)
  return `${twoDigits(number)}/${year}`
}

/** The month of a day. */
export const monthOf = (iso: string): string => {
  partsOfDay(iso)
  return iso.slice(0, 7)
}

/** The month `months` later, or earlier when negative. */
export const addMonths = (month: string, months: number): string => {
  const [year, number] = partsOfMonth(month)
  const total = year * 12 + (number - 1) + months
  return `${Math.floor(total / 12)}-${twoDigits((((total % 12) + 12) % 12) + 1)}`
}

/** How many months `to` is later than `from`: 0 for the same month, negative when it is earlier. */
export const monthsFromTo = (from: string, to: string): number => {
  const [fromYear, fromMonth] = partsOfMonth(from)
  const [toYear, toMonth] = partsOfMonth(to)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth)
}

/** The day `days` later, or earlier when negative. */
export const addDays = (iso: string, days: number): string => {
  const [year, month, day] = partsOfDay(iso)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** The last day of a month. */
export const lastDayOf = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1)

/** The month in which a person reaches an age: the residence history begins in the month of the 14th birthday. */
export const monthOfBirthday = (birth: string, age: number): string => addMonths(monthOf(birth), age * 12)

/**
 * Completed years of age on a day. Who was born on 29 February completes a year, outside leap years, with the
 * end of 28 February (Bộ luật Dân sự 2015, Điều 148 khoản 3), so on 1 March. Negative before the birth.
 */
export const ageOn = (birth: string, day: string): number => {
  const [birthYear] = partsOfDay(birth)
  const [year] = partsOfDay(day)
  return year - birthYear - (day.slice(5) < birth.slice(5) ? 1 : 0)
}

const withoutWords = (typed: string): string =>
  typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/ngày|tháng|năm/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const solidDay = (text: string): RegExpExecArray | null => /^(\d{2})(\d{2})(\d{4})$/.exec(text)

const isDay = (year: number, month: number, day: number): boolean => {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const partsOfDay = (iso: string): [year: number, month: number, day: number] => {
  if (!isIsoDay(iso)) throw new RangeError(`not a day: ${iso}`)
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))]
}

const partsOfMonth = (month: string): [year: number, month: number] => {
  if (!isIsoMonth(month)) throw new RangeError(`not a month: ${month}`)
  return [Number(month.slice(0, 4)), Number(month.slice(5))]
}
