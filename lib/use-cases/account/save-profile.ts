import type { Person } from '#lib/domain/access/actor.ts'
import { profileFields } from '#lib/domain/access/profile-fields.ts'
import { readAccount, type Sentences } from '#lib/domain/access/read-account.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { answerInWords } from '#lib/domain/procedure/display.ts'
import { fieldNamed, type Typed } from '#lib/domain/procedure/typed.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { keepSealed } from './keep-sealed.ts'

/**
 * Keeps what a person wants to find filled in next time. Name and telephone are the account's; the rest is sealed,
 * under the names that forms share, in the shape in which people type it.
 */
export const saveProfile = async (
  actor: Person,
  typed: Typed,
  world: World,
  language: Language = 'vi',
): Promise<Result<true, Sentences>> => {
  const { answers, problems } = readAccount(
    fieldsIn(language, profileFields),
    typed,
    today(world.clock).toString(),
    language,
  )
  if (Object.keys(problems).length > 0) return err(problems)
  const { fullName, telephone } = answers
  const asTyped = (name: string, answer: string) =>
    fieldNamed(profileFields, name)?.kind === 'date'
      ? answerInWords(profileFields.birthDate, answer)
      : (typed[name]?.trim() ?? '')
  const kept = Object.entries(answers).map(([name, answer]) => [name, asTyped(name, answer)])
  await world.db.account.update({
    where: { id: actor.accountId },
    data: {
      fullName: fullName ?? actor.fullName,
      telephone: telephone ?? null,
      profile: keepSealed(actor, Object.fromEntries(kept), world),
    },
  })
  return ok(true)
}
