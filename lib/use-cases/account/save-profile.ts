import { profileFields } from '#lib/domain/access/account-fields.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import { readAccount, type Sentences } from '#lib/domain/access/read-account.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/**
 * Keeps what a person wants to find filled in next time. Name and telephone are the account's; the rest is sealed,
 * under the autocomplete tokens by which `startApplication` looks for it, in the shape in which people type it.
 */
export const saveProfile = async (
  actor: Person,
  typed: Typed,
  world: World,
): Promise<Result<true, Sentences>> => {
  const { answers, problems } = readAccount(profileFields, typed, today(world.clock).toString())
  if (Object.keys(problems).length > 0) return err(problems)
  const { fullName, telephone, birthDate, sex, address } = answers
  const kept = Object.entries({
    [profileFields.birthDate.autocomplete]: birthDate && formatDate(birthDate),
    [profileFields.sex.autocomplete]: sex,
    [profileFields.address.autocomplete]: address,
  }).filter(([, value]) => value !== undefined)
  await world.db.account.update({
    where: { id: actor.accountId },
    data: {
      fullName: fullName ?? actor.fullName,
      telephone: telephone ?? null,
      profile:
        kept.length > 0 ? world.sealing.seal(Object.fromEntries(kept), `profile:${actor.accountId}`) : null,
    },
  })
  return ok(true)
}
