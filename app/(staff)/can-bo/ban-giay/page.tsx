import type { Metadata } from 'next'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { due, number, paper, person, service, status } from '../_queue/columns.tsx'
import { QueueView } from '../_queue/QueueView.tsx'
import { queueSearch, type Tab } from '../_queue/queue-tabs.ts'

export const metadata: Metadata = { title: 'Bản giấy' }

const path = '/can-bo/ban-giay'

const tabs: readonly Tab[] = [
  { slug: '', label: 'Chờ nhận', queue: 'toReceive' },
  { slug: 'ban-giao', label: 'Chờ bàn giao', queue: 'toHandOver' },
]

/** Papers between the desk and the division: what is on its way here, and what lies here and has to go on. */
const PaperPage = async ({ searchParams }: StaffPage) => (
  <QueueView
    actor={await currentStaff(path)}
    path={path}
    title="Bản giấy"
    lead="Mỗi lần giao và nhận đều ghi giờ vào phiếu kiểm soát. Hồ sơ tiếp nhận trước 15 giờ chuyển trong ngày."
    tabs={tabs}
    search={await queueSearch(searchParams)}
    columns={(today) => [number, person, service, status, paper, due(today)]}
    empty={{ title: 'Không có bản giấy ở đây', words: 'Bản giấy đang chờ giao hoặc nhận sẽ hiện ở đây.' }}
  />
)

export default PaperPage
