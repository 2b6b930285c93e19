import type { z } from 'zod'
import { registrationFields } from '#lib/domain/access/account-fields.ts'
import { aboutNewPassword, readAccount, type Sentences } from '#lib/domain/access/read-account.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { translate } from '#lib/words/translate.ts'
import { registration } from './register.ts'

/** What was typed into the registration form, ready for `register`, or what to mend, in the order of the page. */
export const readRegistration = (
  typed: Typed,
  world: Pick<World, 'clock'>,
  language: Language = 'vi',
): Result<z.output<typeof registration>, Sentences> => {
  const { problems } = readAccount(
    fieldsIn(language, registrationFields),
    typed,
    today(world.clock).toString(),
    language,
  )
  const password = aboutNewPassword(typed.newPassword ?? '', language)
  const all = { ...problems, ...(password && { newPassword: password }) }
  if (Object.keys(all).length > 0) return err(all)
  const parsed = registration.safeParse({
    ...typed,
    telephone: typed.telephone ?? '',
    password: typed.newPassword,
  })
  // The form's rules are those of declarations; an address that only these let through is asked for again.
  return parsed.success
    ? ok(parsed.data)
    : err({ email: translate(language, 'Xem lại địa chỉ thư điện tử, ví dụ nguyenvanan@gmail.com.') })
}
