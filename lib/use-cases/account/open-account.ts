import { randomUUID } from 'node:crypto'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { isDuplicate } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Opens an account of a citizen under an address that nobody has yet; a staff account is opened by an administrator. */
export const openAccount = async (
  {
    email,
    fullName,
    telephone,
    passwordHash,
  }: {
    readonly email: string
    readonly fullName: string
    readonly telephone: string | null
    /** `noPassword` for whoever is not to sign in with one. */
    readonly passwordHash: string
  },
  world: World,
): Promise<Result<{ accountId: string }, 'emailTaken'>> => {
  const id = randomUUID()
  const createdAt = toDate(world.clock.now())
  try {
    await world.db.account.create({ data: { id, email, fullName, telephone, passwordHash, createdAt } })
  } catch (error) {
    if (isDuplicate(error)) return err('emailTaken')
    throw error
  }
  return ok({ accountId: id })
}
