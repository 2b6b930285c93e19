import { say } from '#components/language/say.ts'
import type { ScalarField } from '#lib/domain/procedure/field.ts'

/** What is written into one line or a few. */
export type WrittenField = Exclude<
  ScalarField,
  { kind: 'choice' | 'yesNo' | 'consent' | 'province' | 'place' | 'address' }
>

type Attributes = {
  readonly type: 'text' | 'tel' | 'email'
  readonly inputMode: 'text' | 'numeric' | 'tel' | 'email'
  readonly autoCapitalize?: 'words' | 'characters' | 'none'
  readonly spellCheck?: false
}

/**
 * Which keyboard a telephone shows. A day may be typed without strokes (31121990), so digits alone will do; a month
 * that may also be "nay" needs letters, as does the number of a passport.
 */
export const inputAttributes = (field: WrittenField): Attributes => {
  switch (field.kind) {
    case 'personName':
      return { type: 'text', inputMode: 'text', autoCapitalize: 'words', spellCheck: false }
    case 'date':
      return { type: 'text', inputMode: field.partial ? 'text' : 'numeric', spellCheck: false }
    case 'month':
      return { type: 'text', inputMode: field.openEnded ? 'text' : 'numeric', spellCheck: false }
    case 'count':
    case 'money':
      return { type: 'text', inputMode: 'numeric', spellCheck: false }
    case 'identityNumber':
      return { type: 'text', inputMode: 'text', autoCapitalize: 'characters', spellCheck: false }
    case 'telephone':
      return { type: 'tel', inputMode: 'tel' }
    case 'email':
      return { type: 'email', inputMode: 'email', autoCapitalize: 'none', spellCheck: false }
    case 'text':
      return { type: 'text', inputMode: 'text' }
  }
}

/** The hint of the form, or an example of what to write where the shape matters. */
export const hintFor = (field: ScalarField): string | undefined => {
  if (field.hint !== undefined) return field.hint
  if (field.kind === 'date')
    return field.partial
      ? say('Ví dụ 31/12/1960. Chỉ nhớ tháng hoặc năm thì ghi 12/1960 hoặc 1960')
      : say('Ngày/tháng/năm, ví dụ 31/12/1990')
  if (field.kind === 'month')
    return field.openEnded
      ? say('Ví dụ 09/2015; nếu chưa chuyển đi, ghi nay')
      : say('Tháng/năm, ví dụ 09/2015')
  if (field.kind === 'money') return say('Số đồng, ví dụ 1.000.000')
  if (field.kind === 'count') return say('Từ {min} đến {max}', { min: field.min, max: field.max })
  return undefined
}

const widths = { short: 'max-w-44', medium: 'max-w-80', full: 'max-w-full' } as const

/** As wide as the answer is long: the box itself says how much is expected. */
export const widthOf = (field: ScalarField): string => {
  if (field.width) return widths[field.width]
  switch (field.kind) {
    case 'date':
    case 'month':
    case 'count':
      return widths.short
    case 'identityNumber':
    case 'money':
    case 'telephone':
    case 'place':
    case 'province':
      return widths.medium
    default:
      return widths.full
  }
}
