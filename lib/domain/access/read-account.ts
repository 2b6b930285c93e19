import type { Language } from '#lib/domain/kernel/language.ts'
import type { Answers } from '#lib/domain/procedure/answers.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import type { Fields, NameOf } from '#lib/domain/procedure/field.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { passwordSchema } from './credentials.ts'

/** Control name → what to do about it, in the order of the page. */
export type Sentences = Readonly<Record<string, string>>

/**
 * Reads questions about an account with the rules and the sentences of every other form. `today` is an ISO day,
 * `language` that of the fields' own words.
 */
export const readAccount = <F extends Fields>(
  fields: F,
  typed: Typed,
  today: string,
  language: Language = 'vi',
): { readonly answers: Partial<Answers<F>>; readonly problems: Sentences } => {
  const { answers, problems } = checkFields({ fields }, Object.keys(fields) as NameOf<F>[], typed, today)
  return {
    answers,
    problems: Object.fromEntries(
      problems.map((problem) => [problem.control, messageFor(fields, problem, typed, language)]),
    ),
  }
}

const aboutPassword: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    passwordTooShort: 'Đặt mật khẩu dài ít nhất 10 ký tự. Vài từ ghép lại thì dễ nhớ mà khó đoán.',
    passwordCommon: 'Mật khẩu này quá nhiều người dùng nên dễ bị đoán. Đặt một mật khẩu khác.',
    tooLong: 'Rút gọn mật khẩu còn tối đa 200 ký tự.',
    other: 'Đặt một mật khẩu khác.',
  },
  en: {
    passwordTooShort:
      'Choose a password with at least 10 characters. A few words together are easy to remember and hard to guess.',
    passwordCommon: 'Too many people use this password, so it is easy to guess. Choose another one.',
    tooLong: 'Shorten the password to 200 characters or fewer.',
    other: 'Choose another password.',
  },
}

/** What is wrong with a password that someone chooses, or undefined. */
export const aboutNewPassword = (password: string, language: Language = 'vi'): string | undefined => {
  const parsed = passwordSchema.safeParse(password)
  return parsed.success
    ? undefined
    : (aboutPassword[language][parsed.error.issues[0]?.message ?? ''] ?? aboutPassword[language].other)
}
