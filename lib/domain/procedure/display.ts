import { formatDate, formatMonth } from '#lib/domain/kernel/civil-date.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { dong, formatMoney } from '#lib/domain/kernel/money.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { AnyScalarAnswer } from './answers.ts'
import type { ScalarField } from './field.ts'

/** A valid answer in the words in which people read it: days as dd/mm/yyyy, options by their labels. */
export const answerInWords = (
  field: ScalarField,
  answer: AnyScalarAnswer,
  language: Language = 'vi',
): string => {
  const words = fixed[language]
  const text = String(answer)
  switch (field.kind) {
    case 'date':
      return text.length === 4 ? text : text.length === 7 ? formatMonth(text) : formatDate(text)
    case 'month':
      return text === 'now' ? words.now : formatMonth(text)
    case 'choice':
      return field.options[text] ?? text
    case 'yesNo':
      return text === 'yes' ? words.yes : words.no
    case 'consent':
      return words.agreed
    case 'province':
    case 'place':
      return field.options.find((option) => option.value === text)?.label ?? text
    case 'money':
      return formatMoney(dong(Number(answer)))
    case 'telephone':
      return formatTelephone(text)
    default:
      return text
  }
}

const fixed = {
  vi: { now: 'nay', yes: 'Có', no: 'Không', agreed: 'Đã đồng ý' },
  en: { now: 'now', yes: 'Yes', no: 'No', agreed: 'Agreed' },
} as const
