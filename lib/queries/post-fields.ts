import type { Prisma } from '#lib/outside/database/index.ts'

/** The posts that are for a field of law: those that name it, and those that name none and so are for all. */
export const forField = (field: string): Prisma.PostWhereInput => ({
  OR: [{ fields: { isEmpty: true } }, { fields: { has: field } }],
})
