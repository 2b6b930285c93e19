import type { Metadata } from 'next'
import { inOtherLanguage } from '#app/_http/language-choice.ts'
import { languages } from '#lib/domain/kernel/language.ts'

/** `hreflang`: the same page in each of its languages, for those who find it from outside. */
export const inEveryLanguage = (path: string): NonNullable<Metadata['alternates']> => ({
  languages: {
    'x-default': path,
    ...Object.fromEntries(languages.map((language) => [language, inOtherLanguage(path, '', language)])),
  },
})
