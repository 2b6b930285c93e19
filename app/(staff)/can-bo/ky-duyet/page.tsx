import type { Metadata } from 'next'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { due, holder, number, person, service, status } from '../_queue/columns.tsx'
import { QueueView } from '../_queue/QueueView.tsx'
import { queueSearch, type Tab } from '../_queue/queue-tabs.ts'

export const metadata: Metadata = { title: 'Ký duyệt' }

const path = '/can-bo/ky-duyet'

const tabs: readonly Tab[] = [
  { slug: '', label: 'Chờ duyệt', queue: 'toApprove' },
  { slug: 'cho-ky', label: 'Đã duyệt, chờ ký bản giấy', queue: 'toSign' },
]

/** What waits for the head's approval, and what waits for a signature on paper. */
const ApprovalPage = async ({ searchParams }: StaffPage) => (
  <QueueView
    actor={await currentStaff(path)}
    path={path}
    title="Ký duyệt"
    tabs={tabs}
    search={await queueSearch(searchParams)}
    columns={(today) => [number, person, service, status, holder, due(today)]}
    empty={{ title: 'Không có hồ sơ chờ', words: 'Hồ sơ chuyên viên trình sẽ hiện ở đây.' }}
  />
)

export default ApprovalPage
