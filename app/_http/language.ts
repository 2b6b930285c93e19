import { headers } from 'next/headers'
import { cache } from 'react'
import { speak } from '#components/language/say.ts'
import { isLanguage, type Language } from '#lib/domain/kernel/language.ts'
import { languageHeader, wishHeader } from './language-choice.ts'

/**
 * Finds out in which language this request is answered, and draws everything in it from here on. The first line of
 * every page that citizens and the public see: until then `say` is Vietnamese.
 */
export const hearLanguage = cache(async (): Promise<Language> => {
  const said = (await headers()).get(languageHeader)
  const language = isLanguage(said) ? said : 'vi'
  speak(language)
  return language
})

/** Whether English was wished for and this page has none. */
export const lacksEnglish = async (): Promise<boolean> => {
  const all = await headers()
  return all.get(wishHeader) === 'en' && all.get(languageHeader) !== 'en'
}
