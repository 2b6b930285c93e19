import { createHash, randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { currentActor } from './current.ts'
import { theWorld } from './the-world.ts'

/** A posted form that could not be carried out: what was typed, what is wrong, and a sentence for the top of the page. */
export type Parked = {
  readonly values: Readonly<Record<string, string>>
  /** Control name → Vietnamese sentence. */
  readonly problems: Readonly<Record<string, string>>
  readonly notice?: string
}

/**
 * The cookie that finds the form parked for a page. Each page has its own: a mistyped password at the sign-in page must
 * not push out the declaration that waits behind it.
 */
export const parkedCookieFor = (path: string): string =>
  `mctp-parked-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`

/** Passwords, codes and what a passkey answered. */
const isSecret = (control: string): boolean =>
  /password|^(?:factorCode|passkeyCode|passkey|_token)$/i.test(control)

/** Keeps a form for the page at `path`, sealed; passwords and codes are never kept. Returns the cookie that finds it again. */
export const park = async (
  path: string,
  accountId: string | null,
  form: Parked,
  world: World,
): Promise<string> => {
  const id = randomUUID()
  const values = Object.fromEntries(Object.entries(form.values).filter(([name]) => !isSecret(name)))
  await world.db.parkedForm.create({
    data: {
      id,
      accountId,
      path,
      sealed: world.sealing.seal({ ...form, values }, `parked:${id}`),
      createdAt: toDate(world.clock.now()),
    },
  })
  return `${parkedCookieFor(path)}=${id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400`
}

/** What was parked for this page, if it is this person's. */
export const parkedFor = cache(async (path: string): Promise<Parked | null> => {
  const id = (await cookies()).get(parkedCookieFor(path))?.value
  if (!id || !/^[0-9a-f-]{36}$/.test(id)) return null
  const world = theWorld()
  const row = await world.db.parkedForm.findUnique({ where: { id } })
  if (!row || row.path !== path) return null
  const actor = await currentActor()
  if (row.accountId !== null && (actor.kind !== 'person' || actor.accountId !== row.accountId)) return null
  return world.sealing.open(row.sealed, `parked:${id}`) as Parked
})
