import type { Person } from '#lib/domain/access/actor.ts'
import type { QueueFilter } from '#lib/queries/queue-filters.ts'
import { hasQueue, type QueueName } from '#lib/queries/queues.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'

export type Tab = {
  /** In the address, as `?loc=`; the first tab has none. */
  readonly slug: string
  readonly label: string
  readonly queue: QueueName
  readonly filter?: QueueFilter
  /** Not worth a count. */
  readonly uncounted?: true
}

export type QueueSearch = {
  readonly tab?: string | undefined
  readonly page?: string | undefined
  readonly holderId?: string | undefined
}

/** What the address of a queue says. */
export const queueSearch = async (searchParams: StaffPage['searchParams']): Promise<QueueSearch> => {
  const { loc, trang, cua } = await searchParams
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  const holderId = one(cua)
  return { tab: one(loc), page: one(trang), holderId: holderId && isUuid(holderId) ? holderId : undefined }
}

export const pageNumber = ({ page }: QueueSearch): number =>
  page && /^\d{1,4}$/.test(page) ? Number(page) : 1

/** The tabs that the actor has, and the one they are on: an address that names none of them means the first. */
export const currentTab = (actor: Person, tabs: readonly Tab[], search: QueueSearch) => {
  const shown = tabs.filter((tab) => hasQueue(actor, tab.queue))
  return { shown, tab: shown.find((tab) => tab.slug === (search.tab ?? '')) ?? shown[0] }
}
