import { isLanguage, type Language } from '#lib/domain/kernel/language.ts'
import { vietnamesePages } from './vietnamese-pages.ts'

export const languageCookie = 'mctp-language'
/** Sets the cookie back: whoever comes next to a screen that many people use begins in Vietnamese. */
export const forgottenLanguage = `${languageCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`
/** In an address: this language from here on. A link with it can be given to somebody else. */
export const languageParameter = 'ngon-ngu'

/** Set by proxy.ts, which alone decides: in what the page is drawn, and what the visitor would rather read. */
export const languageHeader = 'x-language'
export const wishHeader = 'x-language-wished'

/** The language wished for: by the address, else as chosen before, else Vietnamese. */
export const wishedLanguage = (address: string | null, chosen: string | undefined): Language => {
  if (isLanguage(address)) return address
  return isLanguage(chosen) ? chosen : 'vi'
}

/** The language of a page: English where it is wished for and the page has it. */
export const languageOf = (path: string, wished: Language): Language =>
  wished === 'en' && !vietnamesePages.some((page) => page.test(path)) ? 'en' : 'vi'

/** The same page in another language. */
export const inOtherLanguage = (path: string, query: string, language: Language): string => {
  const parameters = new URLSearchParams(query)
  parameters.set(languageParameter, language)
  return `${path}?${parameters}`
}
