import { z } from 'zod'
import { emailSchema, passwordSchema } from '#lib/domain/access/credentials.ts'
import { isPersonName, normalizeName } from '#lib/domain/kernel/person-name.ts'
import { err, type Result } from '#lib/domain/kernel/result.ts'
import { parseTelephone } from '#lib/domain/kernel/telephone.ts'
import { hashPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'
import { openAccount } from './open-account.ts'

/** E.164, or null where nothing was typed. */
export const telephoneOrNone = z.string().transform((typed, context) => {
  const number = parseTelephone(typed)
  if (number.ok) return number.value
  if (number.error === 'format') context.addIssue({ code: 'custom', message: 'telephone' })
  return null
})

export const registration = z.object({
  fullName: z
    .string()
    .transform(normalizeName)
    .pipe(z.string().min(1, 'required').max(100, 'tooLong').refine(isPersonName, 'personName')),
  email: z.string().trim().min(1, 'required').pipe(emailSchema),
  telephone: telephoneOrNone,
  password: passwordSchema,
})

/** Opens an account for a citizen. `address` is where the request comes from, for the limit only. */
export const register = async (
  input: z.output<typeof registration>,
  address: string,
  world: World,
): Promise<Result<{ accountId: string }, 'emailTaken' | 'tooManyTries'>> => {
  if (!(await world.rateLimits.allow('register', address))) return err('tooManyTries')
  return openAccount({ ...input, passwordHash: await hashPassword(input.password) }, world)
}
