import { cache } from 'react'
import type { Language } from '#lib/domain/kernel/language.ts'
import { inLanguage, type Sentence, translate, type ValuesFor } from '#lib/words/translate.ts'

/**
 * The language of the request that is being drawn. One store for each request; where there is none (a browser, a unit
 * test) every call makes a new one, and Vietnamese is spoken.
 */
const heard = cache((): { language: Language } => ({ language: 'vi' }))

/** Chooses the language of everything that is drawn for this request. Pages do it first (`hearLanguage`). */
export const speak = (language: Language): void => {
  heard().language = language
}

export const spoken = (): Language => heard().language

/** A sentence in the language of the request: `say('Tiếp tục')`. Server components and what they call only. */
export const say = <S extends Sentence>(sentence: S, ...values: ValuesFor<S>): string =>
  translate(heard().language, sentence, ...values)

/** Words from a list of the domain, in the language of the request where they have English. */
export const sayKnown = (words: string): string => inLanguage(heard().language, words)

/** The `lang` of words in a language, where it is not that of the page around them. */
export const langOf = (language: Language): Language | undefined =>
  language === heard().language ? undefined : language
