import type { Person } from '#lib/domain/access/actor.ts'
import type { TimeLeft } from '#lib/domain/case/time-left.ts'
import type { QueueFilter } from '#lib/queries/queue-filters.ts'
import { hasQueue, type QueueName } from '#lib/queries/queues.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { timeLeftOf } from './queue-address.ts'

export type Tab = {
  /** In the address, as `?loc=`; the first tab has none. */
  readonly slug: string
  readonly label: string
  readonly queue: QueueName
  readonly filter?: QueueFilter
  /** Not worth a count. */
  readonly uncounted?: true
  /** Shown only while something waits there. */
  readonly onlyIfAny?: true
}

export type QueueSearch = {
  readonly tab?: string | undefined
  readonly left?: TimeLeft | undefined
  readonly holderId?: string | undefined
  readonly page: number
  /** Every box of the page ticked. */
  readonly ticked: boolean
}

/** What the address of a queue says. */
export const queueSearch = async (searchParams: StaffPage['searchParams']): Promise<QueueSearch> => {
  const { loc, han, cua, trang, chon } = await searchParams
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  const holderId = one(cua)
  const page = one(trang)
  return {
    tab: one(loc),
    left: timeLeftOf(one(han)),
    holderId: holderId && isUuid(holderId) ? holderId : undefined,
    page: page && /^\d{1,4}$/.test(page) ? Number(page) : 1,
    ticked: chon === 'ca-trang',
  }
}

/** The tabs that the actor has, and the one they are on: an address that names none of them means the first. */
export const currentTab = (actor: Person, tabs: readonly Tab[], search: QueueSearch) => {
  const shown = tabs.filter((tab) => hasQueue(actor, tab.queue))
  return { shown, tab: shown.find((tab) => tab.slug === (search.tab ?? '')) ?? shown[0] }
}
