import { formatDate, formatMonth } from '#lib/domain/kernel/civil-date.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { dong, formatMoney } from '#lib/domain/kernel/money.ts'
import { acceptedValues, possibleValues } from './conditions.ts'
import { decapitalize } from './decapitalize.ts'
import { answerInWords } from './display.ts'
import type { Field, Fields, NameOf, ScalarField } from './field.ts'
import { englishAboutTable, englishSentence, englishWarnings } from './messages-english.ts'
import type { Params, Problem, ProblemCode, Warning, WarningCode } from './problem.ts'
import { aboutTable } from './table-messages.ts'
import { fieldNamed, placeOf, type Typed, typedIn } from './typed.ts'

/**
 * The sentence shown beside the control and in the error summary: what to do, with an example. The only place where
 * problems become words; the English ones are in messages-english.ts.
 *
 * @param typed tells which identity paper was chosen, for the example of its number
 * @param language that of the fields' own words
 */
export const messageFor = (
  fields: Fields,
  problem: Problem,
  typed: Typed = {},
  language: Language = 'vi',
): string => {
  const speaks = language === 'en' ? english : vietnamese
  const place = placeOf(fields, problem.control)
  const field = place && fieldNamed(fields, place.name)
  if (!place || !field) return speaks.thisPart
  const params = problem.params ?? {}
  if (field.kind !== 'table') return speaks.sentence(field, problem.code, params, paperIn(field, typed))
  const column = place.cell && field.columns[place.cell.column]
  const aboutAll = speaks.aboutTable(field, problem.code, params)
  if (!place.cell || !column) return aboutAll ?? speaks.thisTable
  const about = aboutAll ?? speaks.sentence(column, problem.code, params)
  return `${field.rowLabel} ${place.cell.row + 1}: ${decapitalize(about)}`
}

/** The doubt shown beside a valid answer; it never blocks. */
export const warningFor = (warning: Warning, language: Language = 'vi'): string =>
  (language === 'en' ? englishWarnings : warnings)[warning.code]

/** When a question has to be answered, e.g. 'Chỉ trả lời nếu chọn “Khác” ở câu “Quốc tịch”'; undefined: always. */
export const conditionInWords = <F extends Fields>(
  fields: F,
  name: NameOf<F>,
  language: Language = 'vi',
): string | undefined => {
  const isEnglish = language === 'en'
  const clauses = Object.entries(fieldNamed(fields, name)?.onlyIf ?? {}).flatMap(([other, accepted]) => {
    const field = fieldNamed(fields, other)
    if (!field || field.kind === 'table') return []
    const quoted = (values: readonly string[]) =>
      values.map((value) => `“${answerInWords(field, value, language)}”`).join(isEnglish ? ' or ' : ' hoặc ')
    const values = acceptedValues(accepted)
    const others = (possibleValues(fields, other) ?? []).filter((value) => !values.includes(value))
    // Said by what it leaves out, where that is shorter.
    const isShorter = others.length > 0 && others.length < values.length
    if (isEnglish)
      return [
        `${isShorter ? `do not choose ${quoted(others)}` : `choose ${quoted(values)}`} at “${field.label}”`,
      ]
    return [`${isShorter ? `không chọn ${quoted(others)}` : `chọn ${quoted(values)}`} ở câu “${field.label}”`]
  })
  if (clauses.length === 0) return undefined
  return isEnglish ? `Answer only if you ${clauses.join(' and ')}` : `Chỉ trả lời nếu ${clauses.join(' và ')}`
}

const warnings: Readonly<Record<WarningCode, string>> = {
  provinceUnknown:
    'Ba chữ số đầu của số căn cước công dân không phải mã của tỉnh nào. Xem lại số đã nhập; nếu đúng như trên thẻ thì cứ tiếp tục.',
  sexMismatch:
    'Số căn cước công dân không khớp với giới tính đã khai. Xem lại số và giới tính; nếu cả hai đúng như trên thẻ thì cứ tiếp tục.',
  birthYearMismatch:
    'Số căn cước công dân không khớp với năm sinh đã khai. Xem lại số và ngày sinh; nếu cả hai đúng như trên thẻ thì cứ tiếp tục.',
}

const sentence = (field: ScalarField, code: ProblemCode, params: Params, paper?: string): string => {
  const words = inSentence(field)
  switch (code) {
    case 'required':
    case 'notAnOption':
    case 'dateFormat':
    case 'monthFormat':
    case 'emailFormat':
    case 'moneyFormat':
      return howTo(field, words, paper)
    case 'notAgreed':
      return `Đánh dấu vào ô “${field.label}” để tiếp tục.`
    case 'tooLong':
      return `Rút gọn ${words} còn tối đa ${params.max} ký tự.`
    case 'characters':
      return `Bỏ ký tự “${params.character}” trong ${words}: chỉ dùng chữ, số và dấu câu thông thường.`
    case 'notAName':
      return `Nhập ${words} chỉ gồm chữ cái và dấu cách, ví dụ ${field.example ?? exampleName}.`
    case 'notADay':
      return `Xem lại ${words}: ngày này không có trong lịch. Nhập theo dạng ngày/tháng/năm, ví dụ 31/12/1990.`
    case 'twoDigitYear':
      return `Nhập ${words} với năm đủ bốn chữ số${whichYear(String(params.years ?? ''), field)}`
    case 'inFuture':
      return field.kind === 'month'
        ? `Xem lại ${words}: tháng này chưa đến.${field.openEnded ? ' Nếu hiện vẫn đang ở đây, nhập “nay”.' : ''}`
        : `Xem lại ${words}: ngày này chưa đến. Nhập một ngày không muộn hơn hôm nay.`
    case 'inPast':
      return `Xem lại ${words}: ngày này đã qua. Nhập hôm nay hoặc một ngày sau đó.`
    case 'tooEarly':
      return `Xem lại ${words}: nhập một thời điểm từ ngày ${formatDate(String(params.min))} trở đi.`
    case 'tooLate':
      return `Xem lại ${words}: nhập một ngày không muộn hơn ${formatDate(String(params.max))}.`
    case 'beforeStart':
      return `Xem lại ${words}: đang sớm hơn phần “${params.other}” (${inDigits(String(params.start))}). Sửa lại một trong hai.`
    case 'amountOutOfRange':
      return `Nhập ${words} từ ${formatMoney(dong(Number(params.min)))} đến ${formatMoney(dong(Number(params.max)))}.`
    case 'notANumber':
    case 'outOfRange':
      return `Nhập ${words} bằng chữ số, từ ${params.min} đến ${params.max}.`
    case 'citizenIdFormat':
      return `Nhập ${words} gồm đúng 12 chữ số như trên thẻ căn cước công dân, ví dụ 087190001234.`
    case 'oldIdFormat':
      return `Nhập ${words} gồm 9 hoặc 12 chữ số như trên giấy chứng minh nhân dân, ví dụ 341234567.`
    case 'passportFormat':
      return `Nhập ${words} như trên hộ chiếu, chỉ gồm chữ và số, ví dụ C1234567.`
    case 'telephoneFormat':
      return `Nhập ${words} của Việt Nam gồm 10 chữ số (máy bàn 11 chữ số), ví dụ 0912 345 678.`
    default:
      return `Xem lại ${words}.`
  }
}

const vietnamese = { sentence, aboutTable, thisPart: 'Xem lại phần này.', thisTable: 'Xem lại bảng này.' }
const english = {
  sentence: englishSentence,
  aboutTable: englishAboutTable,
  thisPart: 'Check this part.',
  thisTable: 'Check this table.',
}

/** What to do where nothing usable was typed. */
const howTo = (field: ScalarField, words: string, paper?: string): string => {
  switch (field.kind) {
    case 'personName':
      return `Nhập ${words}, ví dụ ${field.example ?? exampleName}.`
    case 'text':
      return field.example === undefined ? `Nhập ${words}.` : `Nhập ${words}, ví dụ ${field.example}.`
    case 'address':
      return `Nhập ${words}, ví dụ ${field.example ?? exampleAddress}.`
    case 'date':
      return field.partial
        ? `Nhập ${words} theo dạng ngày/tháng/năm, ví dụ 31/12/1960; chỉ nhớ năm thì nhập năm, ví dụ 1960.`
        : `Nhập ${words} theo dạng ngày/tháng/năm, ví dụ 31/12/1990.`
    case 'month':
      return `Nhập ${words} theo dạng tháng/năm, ví dụ 09/2015${field.openEnded ? ', hoặc nhập “nay”' : ''}.`
    case 'choice':
      return isQuestion(field)
        ? `Chọn một câu trả lời cho câu “${field.label}”`
        : `Chọn ${words}${shortList(Object.values(field.options))}.`
    case 'yesNo':
      return `Chọn Có hoặc Không ${isQuestion(field) ? `cho câu “${field.label}”` : `cho phần ${words}.`}`
    case 'consent':
      return `Đánh dấu vào ô “${field.label}” để tiếp tục.`
    case 'count':
      return `Nhập ${words} bằng chữ số, từ ${field.min} đến ${field.max}.`
    case 'money':
      return `Nhập ${words} bằng số, tính theo đồng, ví dụ ${field.example ?? '1.000.000'}.`
    case 'identityNumber':
      return `Nhập ${words}, ví dụ ${exampleOf[paper ?? ''] ?? '087190001234'}.`
    case 'telephone':
      return `Nhập ${words}, ví dụ 0912 345 678.`
    case 'email':
      return `Nhập ${words} theo dạng ten@nhacungcap.vn, ví dụ nguyenvanan@gmail.com.`
    case 'province':
    case 'place':
      return `Chọn ${words} trong danh sách.`
  }
}

/** A name of any sex, with the accents that people leave out. */
const exampleName = 'Nguyễn Minh Ánh'
const exampleAddress = 'số 12 đường Nguyễn Huệ, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp'

/** The options themselves where they are few and short. */
const shortList = (labels: readonly string[]): string => {
  const list = labels.join(' hoặc ')
  return labels.length <= 3 && list.length <= 60 ? `: ${list}` : ' trong các mục đã nêu'
}

const exampleOf: Readonly<Record<string, string>> = {
  citizenId: '087190001234',
  oldId: '341234567',
  passport: 'C1234567',
}

const paperIn = (field: ScalarField, typed: Typed): string | undefined =>
  field.kind === 'identityNumber' ? typedIn(typed, field.typeField) : undefined

/** "1/2/18" may be of 1918 and of 2018, "1/2/90" only of 1990. */
const whichYear = (years: string, field: ScalarField): string => {
  if (years.includes(' hay ')) return `: ${years}?`
  return `, ví dụ ${years || (field.kind === 'month' ? '09/1990' : '31/12/1990')}.`
}

/** A day, a month or a year in the digits in which it is typed. */
const inDigits = (iso: string): string =>
  iso.length === 10 ? formatDate(iso) : iso.length === 7 ? formatMonth(iso) : iso

const isQuestion = (field: Field): boolean => field.label.trimEnd().endsWith('?')

const inSentence = (field: Field): string => field.inSentence ?? decapitalize(field.label)
