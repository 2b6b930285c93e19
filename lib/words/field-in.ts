import type { Language } from '#lib/domain/kernel/language.ts'
import { decapitalize } from '#lib/domain/procedure/decapitalize.ts'
import type { Field } from '#lib/domain/procedure/field.ts'
import { englishOf } from './translate.ts'

/** A question of the portal itself (an account, a period) in a language; those of the law have files of their own. */
export const fieldIn = <F extends Field>(language: Language, field: F): F => {
  if (language === 'vi') return field
  const { hint, inSentence } = field
  const label = englishOf(field.label) ?? field.label
  return {
    ...field,
    label,
    // These questions are all about whoever reads them.
    inSentence: englishOf(inSentence ?? '') ?? `your ${decapitalize(label)}`,
    ...(hint !== undefined && { hint: englishOf(hint) ?? hint }),
    ...(field.kind === 'consent' && { text: englishOf(field.text) ?? field.text }),
    ...(field.kind === 'choice' && {
      options: Object.fromEntries(
        Object.entries(field.options).map(([value, label]) => [value, englishOf(label) ?? label]),
      ),
      ...(field.hints && {
        hints: Object.fromEntries(
          Object.entries(field.hints).map(([value, hint]) => [value, hint && (englishOf(hint) ?? hint)]),
        ),
      }),
    }),
  }
}

export const fieldsIn = <F extends Readonly<Record<string, Field>>>(language: Language, fields: F): F =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldIn(language, field)])) as F
