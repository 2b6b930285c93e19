import { type StaffRole, staffRoles } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'

export type DemoAccount = {
  readonly id: string
  readonly email: string
  readonly name: string
  /** Null for a citizen. */
  readonly role: StaffRole | null
  readonly unit: string | null
}

/** Accounts that may be entered without a password, in a demonstration only. */
const isDemo = { endsWith: '@demo.vn' } as const

/** The accounts of the demonstration, citizens first, then in the order of a file's way. */
export const demoAccounts = async (world: World): Promise<readonly DemoAccount[]> => {
  const accounts = await world.db.account.findMany({
    where: { email: isDemo, disabledAt: null },
    orderBy: { email: 'asc' },
    include: { posts: { take: 1, include: { unit: { select: { name: true } } } } },
  })
  return accounts
    .map(({ id, email, fullName, posts: [post] }) => ({
      id,
      email,
      name: fullName,
      role: (post?.role as StaffRole | undefined) ?? null,
      unit: post?.unit.name ?? null,
    }))
    .toSorted((a, b) => place(a) - place(b))
}

const place = ({ role }: DemoAccount): number => (role === null ? -1 : staffRoles.indexOf(role))
