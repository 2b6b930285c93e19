import type { Metadata } from 'next'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { changedAt, due, holder, number, person, service, status } from '../_queue/columns.tsx'
import { QueueView } from '../_queue/QueueView.tsx'
import { queueSearch, type Tab } from '../_queue/queue-tabs.ts'

export const metadata: Metadata = { title: 'Mọi hồ sơ' }

const path = '/can-bo/ho-so'

const tabs: readonly Tab[] = [
  { slug: '', label: 'Tất cả', queue: 'all' },
  { slug: 'tin-nhan', label: 'Có tin nhắn chưa đọc', queue: 'unreadLetters' },
  { slug: 'truc-tuyen', label: 'Trực tuyến', queue: 'all', filter: 'online' },
  { slug: 'tai-quay', label: 'Tại quầy, bưu chính', queue: 'all', filter: 'overCounter' },
]

/** Every file that the actor may read, latest change first. */
const FilesPage = async ({ searchParams }: StaffPage) => (
  <QueueView
    actor={await currentStaff(path)}
    path={path}
    title="Mọi hồ sơ"
    tabs={tabs}
    search={await queueSearch(searchParams)}
    columns={(today) => [number, person, service, status, holder(today), due(today), changedAt]}
    empty={{ title: 'Chưa có hồ sơ', words: 'Hồ sơ nộp đến cơ quan sẽ hiện ở đây.' }}
  />
)

export default FilesPage
