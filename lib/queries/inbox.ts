import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { messageText } from './message-text.ts'

export type InboxMessage = {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly isRead: boolean
  /** What it leads to: the file that it is about, the work of an official, or one's own drafts. */
  readonly opens: 'case' | 'work' | 'drafts' | null
}

export type Inbox = {
  readonly messages: readonly InboxMessage[]
  readonly unread: number
  readonly page: number
  readonly pages: number
}

const opensWithoutFile: Readonly<Record<string, 'work' | 'drafts'>> = {
  reminders: 'work',
  complaintFiled: 'work',
  draftEnds: 'drafts',
}

const perPage = 20

/** A person's messages, newest first. A page that does not exist is the last one. */
export const inbox = async (actor: Person, wanted: number, world: World): Promise<Inbox> => {
  const where = { accountId: actor.accountId }
  const [total, unread] = await Promise.all([
    world.db.message.count({ where }),
    world.db.message.count({ where: { ...where, readAt: null } }),
  ])
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(Math.max(1, wanted), pages)
  const rows = await world.db.message.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * perPage,
    take: perPage,
  })
  const messages = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      at: row.createdAt.toISOString(),
      isRead: row.readAt !== null,
      opens: row.caseId !== null ? ('case' as const) : (opensWithoutFile[row.template] ?? null),
      ...((await messageText(row, world)) ?? { subject: 'Tin về hồ sơ', paragraphs: [] }),
    })),
  )
  return { messages, unread, page, pages }
}
