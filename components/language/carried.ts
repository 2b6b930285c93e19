import type { Language } from '#lib/domain/kernel/language.ts'
import { fillIn, type Wording } from '#lib/words/fill-in.ts'
import type { Sentence, ValuesFor } from '#lib/words/translate.ts'

/** The sentences that one part of a page says in the browser, with the English that they need there and no more. */
export type Carried<S extends Sentence> = {
  readonly language: Language
  readonly english: Readonly<Partial<Record<S, Wording>>>
}

/** What a browser says where nothing was carried: a page for the staff. */
export const vietnamese: Carried<Sentence> = { language: 'vi', english: {} }

/** `say` in a browser: of the sentences that the server sent along. */
export const sayCarried = <S extends Sentence>(
  { language, english }: Carried<NoInfer<S>>,
  sentence: S,
  ...[values]: ValuesFor<S>
): string => fillIn(language, english[sentence] ?? sentence, values ?? {})

/** The `lang` of what stays Vietnamese in the browser, such as the names of communes. */
export const vietnameseIn = ({ language }: { readonly language: Language }): 'vi' | undefined =>
  language === 'vi' ? undefined : 'vi'
