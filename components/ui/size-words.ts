import type { Language } from '#lib/domain/kernel/language.ts'

const oneDecimal: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** Bytes as people read them: 940 → "1 KB", 1258291 → "1,2 MB", in English "1.2 MB". */
export const sizeText = (bytes: number, language: Language = 'vi'): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${oneDecimal[language].format(bytes / 1024 / 1024)} MB`
