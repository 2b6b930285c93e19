import type { Person } from '#lib/domain/access/actor.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { World } from '#lib/outside/world.ts'

/** Under which names profiles kept their answers before these were the names that forms share. */
const formerNames: Readonly<Record<string, string>> = {
  bday: 'birthDate',
  'street-address': 'permanentAddress',
}

/** What a person keeps for their next application: shared key → text as it would be typed. */
export const keptAnswers = async (actor: Person, world: World): Promise<Readonly<Record<string, string>>> => {
  const account = await world.db.account.findUniqueOrThrow({ where: { id: actor.accountId } })
  const sealed = account.profile
    ? (world.sealing.open(account.profile, profileSeal(account.id)) as Readonly<Record<string, string>>)
    : {}
  return {
    ...Object.fromEntries(Object.entries(sealed).map(([name, text]) => [formerNames[name] ?? name, text])),
    fullName: account.fullName,
    email: account.email,
    ...(account.telephone && { telephone: formatTelephone(account.telephone) }),
  }
}

/** What binds a sealed profile to its account. */
export const profileSeal = (accountId: string): string => `profile:${accountId}`
