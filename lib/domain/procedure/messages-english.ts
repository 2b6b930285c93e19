import { formatDate, formatMonth } from '#lib/domain/kernel/civil-date.ts'
import { decapitalize } from './decapitalize.ts'
import type { Field, ScalarField, TableField } from './field.ts'
import type { Params, ProblemCode, WarningCode } from './problem.ts'

/** The English of messages.ts: what to do, with an example. The fields bring their English labels. */
export const englishSentence = (
  field: ScalarField,
  code: ProblemCode,
  params: Params,
  paper?: string,
): string => {
  const words = inSentence(field)
  switch (code) {
    case 'notAgreed':
      return `Tick the box “${field.label}” to continue.`
    case 'tooLong':
      return `Shorten ${words} to ${params.max} characters or fewer.`
    case 'characters':
      return `Remove the character “${params.character}” from ${words}: use only letters, digits and ordinary punctuation.`
    case 'notAName':
      return `Enter ${words} with letters and spaces only, for example ${field.example ?? exampleName}.`
    case 'notADay':
      return `Check ${words}: there is no such day. Enter day/month/year, for example 31/12/1990.`
    case 'twoDigitYear':
      return `Enter ${words} with all four digits of the year, for example ${field.kind === 'month' ? '09/1990' : '31/12/1990'}.`
    case 'inFuture':
      return field.kind === 'month'
        ? `Check ${words}: this month is still to come.${field.openEnded ? ' If you are still there, enter “now”.' : ''}`
        : `Check ${words}: this day is still to come. Enter today or an earlier day.`
    case 'inPast':
      return `Check ${words}: this day is over. Enter today or a later day.`
    case 'tooEarly':
      return `Check ${words}: enter ${formatDate(String(params.min))} or later.`
    case 'tooLate':
      return `Check ${words}: enter ${formatDate(String(params.max))} or earlier.`
    case 'notANumber':
    case 'outOfRange':
      return `Enter ${words} in digits, from ${params.min} to ${params.max}.`
    case 'citizenIdFormat':
      return `Enter ${words} with exactly 12 digits, as on the citizen identity card, for example 087190001234.`
    case 'oldIdFormat':
      return `Enter ${words} with 9 or 12 digits, as on the identity card, for example 341234567.`
    case 'passportFormat':
      return `Enter ${words} as in the passport, with letters and digits only, for example C1234567.`
    case 'telephoneFormat':
      return `Enter ${words} in Vietnam, with 10 digits (11 for a landline), for example 0912 345 678.`
    case 'required':
    case 'notAnOption':
    case 'dateFormat':
    case 'monthFormat':
    case 'emailFormat':
      return howTo(field, words, paper)
    default:
      return `Check ${words}.`
  }
}

/** What to do where nothing usable was typed. */
const howTo = (field: ScalarField, words: string, paper?: string): string => {
  switch (field.kind) {
    case 'personName':
      return `Enter ${words}, for example ${field.example ?? exampleName}.`
    case 'text':
    case 'address':
      return field.example === undefined ? `Enter ${words}.` : `Enter ${words}, for example ${field.example}.`
    case 'date':
      return field.partial
        ? `Enter ${words} as day/month/year, for example 31/12/1960; if you only remember the year, enter the year.`
        : `Enter ${words} as day/month/year, for example 31/12/1990.`
    case 'month':
      return `Enter ${words} as month/year, for example 09/2015${field.openEnded ? ', or enter “now”' : ''}.`
    case 'choice':
    case 'yesNo':
      return isQuestion(field) ? `Choose an answer to “${field.label}”` : `Choose ${words}.`
    case 'consent':
      return `Tick the box “${field.label}” to continue.`
    case 'count':
      return `Enter ${words} in digits, from ${field.min} to ${field.max}.`
    case 'identityNumber':
      return `Enter ${words}, for example ${exampleOf[paper ?? ''] ?? '087190001234'}.`
    case 'telephone':
      return `Enter ${words}, for example 0912 345 678.`
    case 'email':
      return `Enter ${words} as name@provider.vn, for example nguyenvanan@gmail.com.`
    case 'province':
      return `Choose ${words} from the list.`
    default:
      return `Check ${words}.`
  }
}

/** The English of table-messages.ts. */
export const englishAboutTable = (
  table: TableField,
  code: ProblemCode,
  params: Params,
): string | undefined => {
  const row = decapitalize(table.rowLabel)
  const period =
    params.from === params.to ? month(params.from) : `from ${month(params.from)} to ${month(params.to)}`
  switch (code) {
    case 'tooFewRows':
      return `Add a ${row}: at least ${params.min} are needed.`
    case 'tooManyRows':
      return `Remove a ${row}: at most ${params.max} are possible.`
    case 'residenceMissing':
      return `Give every place where you lived from ${month(params.from)}, when you turned 14, until now.`
    case 'residenceStartsLate':
      return `Something is missing ${period}: begin with the month when you turned 14. Add where you lived then.`
    case 'residenceGap':
      return `Something is missing ${period}. Add where you lived then, or correct the months.`
    case 'residenceOverlap':
      return `${period} is also given in ${row} ${params.other}. Correct it so that each month has one place.`
    case 'residenceReversed':
      return `The last month is earlier than the first (${month(params.from)}). Correct one of them.`
    case 'residenceBeforeBirth':
      return `The first month is earlier than your month of birth (${month(params.birth)}). Correct the first month.`
    case 'residenceEndsEarly':
      return `Something is missing from ${month(params.from)} until now. If you still live there, enter “now”; if you have moved, add the next place.`
    default:
      return undefined
  }
}

export const englishWarnings: Readonly<Record<WarningCode, string>> = {
  provinceUnknown:
    'The first three digits of the citizen identity number do not belong to any province. Check the number; if it is exactly as on the card, go on.',
  sexMismatch:
    'The citizen identity number does not agree with the sex. Check both; if they are exactly as on the card, go on.',
  birthYearMismatch:
    'The citizen identity number does not agree with the year of birth. Check both; if they are exactly as on the card, go on.',
}

/** Without its accents here: it stands inside English, and people know their own. */
const exampleName = 'Nguyen Minh Anh'

const exampleOf: Readonly<Record<string, string>> = {
  citizenId: '087190001234',
  oldId: '341234567',
  passport: 'C1234567',
}

const month = (value: string | number | undefined): string =>
  typeof value === 'string' ? formatMonth(value) : ''

const isQuestion = (field: Field): boolean => field.label.trimEnd().endsWith('?')

const inSentence = (field: Field): string => field.inSentence ?? decapitalize(field.label)
