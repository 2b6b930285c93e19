import type { Metadata } from 'next'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { due, fee, inDrawer, number, person, service } from '../_queue/columns.tsx'
import { QueueView } from '../_queue/QueueView.tsx'
import { queueSearch, type Tab } from '../_queue/queue-tabs.ts'
import { AtTheDesk } from './AtTheDesk.tsx'

export const metadata: Metadata = { title: 'Kết quả' }

const path = '/can-bo/tra-ket-qua'

const tabs: readonly Tab[] = [
  { slug: '', label: 'Chờ trả cho người dân', queue: 'toReturn' },
  { slug: 'cho-vao-so', label: 'Đã duyệt, chờ bản ký về', queue: 'toRegister' },
  { slug: 'lam-lai', label: 'Kết quả phải làm lại', queue: 'toCorrect', onlyIfAny: true },
]

/** Results that lie in the drawer, and approved files whose signed paper is to be registered when it comes. */
const ResultsPage = async ({ searchParams }: StaffPage) => {
  const search = await queueSearch(searchParams)
  const actor = await currentStaff(path)
  return (
    <QueueView
      actor={actor}
      above={<AtTheDesk actor={actor} />}
      path={path}
      title="Kết quả"
      tabs={tabs}
      search={search}
      columns={(today) => [number, person, service, inDrawer(today), fee, due(today)]}
      empty={{
        title: 'Không có kết quả nào chờ',
        words: 'Kết quả đã vào sổ mà chưa có người nhận sẽ hiện ở đây.',
      }}
    />
  )
}

export default ResultsPage
