import type { Language } from '#lib/domain/kernel/language.ts'
import { english } from './english.ts'
import { fillIn } from './fill-in.ts'

/** A sentence of the interface that has its English. Any other does not compile. */
export type Sentence = keyof typeof english

type BlanksOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlanksOf<Rest>
  : never

/** What a sentence needs besides itself: a value for each {blank}. */
export type ValuesFor<S extends string> = [BlanksOf<S>] extends [never]
  ? readonly []
  : readonly [values: { readonly [Name in BlanksOf<S>]: string | number }]

/** A sentence without blanks. */
export type PlainSentence = { [S in Sentence]: [BlanksOf<S>] extends [never] ? S : never }[Sentence]

/** A sentence of the interface in a language, its {blanks} filled in; numbers are grouped as that language does. */
export const translate = <S extends Sentence>(
  language: Language,
  sentence: S,
  ...[values]: ValuesFor<S>
): string => fillIn(language, language === 'vi' ? sentence : english[sentence], values ?? {})

/** Words from a list elsewhere in a language, where they have English; Vietnamese as they stand otherwise. */
export const inLanguage = (language: Language, words: string): string =>
  language === 'vi' ? words : (englishOf(words) ?? words)

/** The English of words that come from a list elsewhere, such as the meaning of a status; undefined where there is none. */
export const englishOf = (words: string): string | undefined => {
  const found: unknown = Object.hasOwn(english, words) ? english[words as Sentence] : undefined
  return typeof found === 'string' ? found : undefined
}
