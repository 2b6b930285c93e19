import { profileFields } from '#lib/domain/access/account-fields.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { World } from '#lib/outside/world.ts'

export type Profile = {
  readonly email: string
  /** Control name → text, as the profile form shows it. */
  readonly typed: Typed
}

/** What a person keeps about themselves. */
export const profileOf = async (actor: Person, world: World): Promise<Profile> => {
  const account = await world.db.account.findUniqueOrThrow({ where: { id: actor.accountId } })
  const kept = account.profile
    ? (world.sealing.open(account.profile, `profile:${account.id}`) as Readonly<Record<string, string>>)
    : {}
  return {
    email: account.email,
    typed: {
      fullName: account.fullName,
      telephone: account.telephone ? formatTelephone(account.telephone) : '',
      birthDate: kept[profileFields.birthDate.autocomplete] ?? '',
      sex: kept[profileFields.sex.autocomplete] ?? '',
      address: kept[profileFields.address.autocomplete] ?? '',
    },
  }
}
