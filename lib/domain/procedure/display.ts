import { formatDate, formatMonth } from '#lib/domain/kernel/civil-date.ts'
import { dong, formatMoney } from '#lib/domain/kernel/money.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { AnyScalarAnswer } from './answers.ts'
import type { ScalarField } from './field.ts'

/** A valid answer in the words in which people read it: days as dd/mm/yyyy, options by their labels. */
export const answerInWords = (field: ScalarField, answer: AnyScalarAnswer): string => {
  const text = String(answer)
  switch (field.kind) {
    case 'date':
      return text.length === 4 ? text : text.length === 7 ? formatMonth(text) : formatDate(text)
    case 'month':
      return text === 'now' ? 'nay' : formatMonth(text)
    case 'choice':
      return field.options[text] ?? text
    case 'yesNo':
      return text === 'yes' ? 'Có' : 'Không'
    case 'consent':
      return 'Đã đồng ý'
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
