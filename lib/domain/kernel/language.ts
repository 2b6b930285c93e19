/** Vietnamese first, English second. Answers, papers and official names are Vietnamese whatever is chosen. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text)
