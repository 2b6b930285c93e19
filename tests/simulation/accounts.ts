import type { Person } from '#lib/domain/access/actor.ts'
import { readRegistration } from '#lib/use-cases/account/read-registration.ts'
import { register } from '#lib/use-cases/account/register.ts'
import { makeUpPerson } from '#scripts/scenarios/people.ts'
import { randomFrom } from '#scripts/scenarios/random.ts'
import type { Office } from './office.ts'

/** People who file online for themselves and their families, registered as everybody is. */
export const registerPeople = async (
  office: Office,
  count: number,
  at: Temporal.Instant,
): Promise<readonly Person[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Person> => {
      const key = `tai-khoan-${index}`
      const { fullName, email, telephone } = makeUpPerson(randomFrom(key), '2020-08-01', key)
      const world = office.worldAt(at)
      const read = readRegistration(
        { fullName, email, telephone, newPassword: 'mật khẩu dài và không ai biết' },
        world,
      )
      if (!read.ok) throw new Error(`${key}: ${JSON.stringify(read.error)}`)
      const account = await register(read.value, key, world)
      if (!account.ok) throw new Error(`${key}: ${account.error}`)
      return { kind: 'person', accountId: account.value.accountId, fullName, posts: [] }
    }),
  )
