import { english } from '#lib/words/english.ts'
import type { Sentence } from '#lib/words/translate.ts'
import type { Carried } from './carried.ts'
import { spoken } from './say.ts'

/** Sends sentences along to a client component, which says them with `sayCarried`. Server components only. */
export const carry = <S extends Sentence>(sentences: readonly S[]): Carried<S> => {
  const language = spoken()
  const needed = language === 'vi' ? [] : sentences
  return {
    language,
    english: Object.fromEntries(
      needed.map((sentence) => [sentence, english[sentence]]),
    ) as unknown as Carried<S>['english'],
  }
}
