import type { Language } from '#lib/domain/kernel/language.ts'

export type OtherLanguage = { readonly language: Language; readonly href: string }

const names: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' }

/** The same page in the other language. A plain link, in its own language, that can be given to somebody else. */
export const OtherLanguageLink = ({ to: { language, href } }: { to: OtherLanguage }) => (
  <a
    href={href}
    lang={language}
    hrefLang={language}
    className="-my-1.5 -mr-2 inline-flex min-h-11 items-center rounded-control px-2 font-semibold text-sheet underline decoration-1 underline-offset-4 hover:decoration-2"
  >
    {names[language]}
  </a>
)
