import type { Metadata } from 'next'
import { hearLanguage } from '#app/_http/language.ts'
import { say } from '#components/language/say.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** `generateMetadata` of a page whose title is always the same. */
export const titled =
  (title: PlainSentence, more: Metadata = {}) =>
  async (): Promise<Metadata> => {
    await hearLanguage()
    return { title: say(title), ...more }
  }
