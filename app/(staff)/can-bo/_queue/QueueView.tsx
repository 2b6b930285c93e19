import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { theWorld } from '#app/_http/the-world.ts'
import { cappedCount } from '#components/case/count-words.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Pagination } from '#components/ui/Pagination.tsx'
import { Table } from '#components/ui/Table.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { today as todayOf } from '#lib/outside/clock/index.ts'
import { queuePage } from '#lib/queries/queue-page.ts'
import type { QueueColumn } from './columns.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import { currentTab, pageNumber, type QueueSearch, type Tab } from './queue-tabs.ts'
import { rowLook } from './row-look.ts'

type Props = {
  actor: Person
  path: string
  title: string
  lead?: ReactNode
  tabs: readonly Tab[]
  search: QueueSearch
  columns: (today: string) => readonly QueueColumn[]
  /** What to say when nothing waits. */
  empty: { readonly title: string; readonly words: string }
}

/** A queue as a page: tabs, the files in the order of the work, and the pages after. */
export const QueueView = async ({ actor, path, title, lead, tabs, search, columns, empty }: Props) => {
  const world = theWorld()
  const today = todayOf(world.clock).toString()
  const { tab, shown } = currentTab(actor, tabs, search)
  const queue =
    tab &&
    (await queuePage(
      actor,
      { queue: tab.queue, filter: tab.filter, holderId: search.holderId, page: pageNumber(search) },
      world,
    ))
  if (!tab || !queue) notFound()
  const query = (page: number) =>
    new URLSearchParams({
      ...(tab.slug && { loc: tab.slug }),
      ...(search.holderId && { cua: search.holderId }),
      ...(page > 1 && { trang: String(page) }),
    }).toString()
  return (
    <PageBody width="desk">
      <PageHeading lead={lead}>{title}</PageHeading>
      <QueueTabs actor={actor} path={path} tabs={shown} current={tab} label={title} />
      {queue.rows.length === 0 ? (
        <EmptyState title={empty.title}>{empty.words}</EmptyState>
      ) : (
        <Table
          caption={`${tab.label}: ${cappedCount(queue.total)} hồ sơ`}
          captionHidden
          columns={columns(today)}
          rows={queue.rows}
          rowKey={(row) => row.id}
          rowLook={rowLook(today)}
        />
      )}
      <Pagination page={queue.page} pages={queue.pages} href={(page) => `${path}?${query(page)}`} />
    </PageBody>
  )
}
