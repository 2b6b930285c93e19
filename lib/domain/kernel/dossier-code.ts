import { err, ok, type Result } from './result.ts'

export type DossierCodeParts = {
  /** The unit's identifier, such as 000.00.06.H56 (Thông tư 10/2016) or H20.xx.yy (Quyết định 20/2020/QĐ-TTg). */
  readonly unitCode: string
  readonly receivedOn: Temporal.PlainDate
  /** The file's number among those the unit accepted that day, 1 to 9999. */
  readonly ordinal: number
}

const UNIT_CODE = /^[A-Z0-9]+(?:\.[A-Z0-9]+)*$/
const LONGEST_UNIT_CODE = 35

/**
 * The dossier code `unitCode-YYMMDD-XXXX`, given at acceptance and never changed
 * (Thông tư 01/2018/TT-VPCP Điều 19, Nghị định 61/2018/NĐ-CP Điều 26).
 * Throws a RangeError for an ordinal outside 1 to 9999, a malformed unit code, a year outside 2000 to 2099.
 */
export const dossierCode = ({ unitCode, receivedOn, ordinal }: DossierCodeParts): string => {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 9999) {
    throw new RangeError(`a day's ordinal runs from 1 to 9999, not ${ordinal}`)
  }
  if (!isUnitCode(unitCode)) throw new RangeError(`not a unit code: ${unitCode}`)
  const { year } = receivedOn
  if (year < 2000 || year > 2099) throw new RangeError(`two digits cannot tell the year ${year}`)
  const yymmdd = receivedOn.toString().slice(2).replaceAll('-', '')
  return `${unitCode}-${yymmdd}-${String(ordinal).padStart(4, '0')}`
}

/** Reads a code as people type or paste it: any case, spaces anywhere, a long dash for a hyphen. */
export const parseDossierCode = (typed: string): Result<DossierCodeParts, 'notADossierCode'> => {
  const text = typed
    .replace(/\s+/gu, '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .toUpperCase()
  const [, unitCode, yymmdd, number] = /^([^-]+)-(\d{6})-(\d{4})$/.exec(text) ?? []
  if (unitCode === undefined || yymmdd === undefined || number === undefined) return err('notADossierCode')
  const receivedOn = dayOf(yymmdd)
  const ordinal = Number(number)
  if (!isUnitCode(unitCode) || receivedOn === undefined || ordinal < 1) return err('notADossierCode')
  return ok({ unitCode, receivedOn, ordinal })
}

const isUnitCode = (text: string): boolean => text.length <= LONGEST_UNIT_CODE && UNIT_CODE.test(text)

const dayOf = (yymmdd: string): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from(`20${yymmdd}`)
  } catch {
    return undefined
  }
}
