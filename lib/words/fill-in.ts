import type { Language } from '#lib/domain/kernel/language.ts'

/** English: one form, or one for a single thing and one for every other number in the blank {count}. */
export type Wording = string | { readonly one: string; readonly other: string }

const figures: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
}

/** Puts values into the {blanks} of a wording. A blank without a value stays as it stands. */
export const fillIn = (
  language: Language,
  wording: Wording,
  values: Readonly<Record<string, string | number>>,
): string => {
  const text = typeof wording === 'string' ? wording : values.count === 1 ? wording.one : wording.other
  return text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return blank
    return typeof value === 'number' ? figures[language].format(value) : value
  })
}
