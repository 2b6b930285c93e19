import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { currentFormToken } from '#app/_http/form-token.ts'
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
import { GuideLinks } from '../../_frame/GuideLinks.tsx'
import { BulkForm } from './BulkForm.tsx'
import { type QueueColumn, tick } from './columns.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import { type QueueAddress, queueHref } from './queue-address.ts'
import { currentTab, type QueueSearch, type Tab } from './queue-tabs.ts'
import { rowLook } from './row-look.ts'
import { SavedFilters } from './SavedFilters.tsx'
import { TimeLinks } from './TimeLinks.tsx'

type Props = {
  actor: Person
  path: string
  title: string
  lead?: ReactNode
  /** Over the queue. */
  above?: ReactNode
  tabs: readonly Tab[]
  search: QueueSearch
  columns: (today: string) => readonly QueueColumn[]
  /** What to say when nothing waits. */
  empty: { readonly title: string; readonly words: string }
}

/** A queue as a page: tabs, working time left, the files in the order of the work, and what can be done with many. */
export const QueueView = async ({ actor, path, title, lead, above, tabs, search, columns, empty }: Props) => {
  const world = theWorld()
  const today = todayOf(world.clock).toString()
  const { tab, shown } = currentTab(actor, tabs, search)
  const { left, holderId } = search
  const asked = tab && { queue: tab.queue, filter: tab.filter, left, holderId }
  const queue = asked && (await queuePage(actor, { ...asked, page: search.page }, world))
  if (!asked || !queue) notFound()
  const address: QueueAddress = { path, tab: tab.slug, left, holderId }
  const token = await currentFormToken()
  return (
    <PageBody width="desk">
      <PageHeading lead={lead} actions={<GuideLinks place={path} />}>
        {title}
      </PageHeading>
      {above}
      <QueueTabs actor={actor} path={path} tabs={shown} current={tab} label={title} />
      <TimeLinks actor={actor} asked={asked} address={address} />
      <SavedFilters actor={actor} address={address} token={token} />
      {queue.rows.length === 0 ? (
        <EmptyState title={empty.title}>{empty.words}</EmptyState>
      ) : (
        <BulkForm actor={actor} lines={queue.rows} address={{ ...address, page: queue.page }} token={token}>
          <Table
            caption={`${tab.label}: ${cappedCount(queue.total)} hồ sơ`}
            captionHidden
            columns={[tick(search.ticked), ...columns(today)]}
            rows={queue.rows}
            rowKey={(row) => row.id}
            rowLook={rowLook}
          />
        </BulkForm>
      )}
      <Pagination page={queue.page} pages={queue.pages} href={(page) => queueHref({ ...address, page })} />
    </PageBody>
  )
}
