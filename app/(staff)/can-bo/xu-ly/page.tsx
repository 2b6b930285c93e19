import type { Metadata } from 'next'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { due, holder, number, person, service, status } from '../_queue/columns.tsx'
import { QueueView } from '../_queue/QueueView.tsx'
import { queueSearch, type Tab } from '../_queue/queue-tabs.ts'

export const metadata: Metadata = { title: 'Xử lý' }

const path = '/can-bo/xu-ly'

const tabs: readonly Tab[] = [
  { slug: '', label: 'Việc của tôi', queue: 'work' },
  { slug: 'cho-nhan', label: 'Chờ nhận', queue: 'toTakeUp' },
  { slug: 'dang-giu', label: 'Đang giữ', queue: 'inHand' },
  { slug: 'ca-phong', label: 'Cả phòng', queue: 'inDivision' },
  { slug: 'cho-phoi-hop', label: 'Chờ cơ quan phối hợp', queue: 'withOtherBody' },
  { slug: 'cho-bo-sung', label: 'Chờ người nộp bổ sung', queue: 'withCitizen' },
  { slug: 'cho-phi', label: 'Chờ nộp phí', queue: 'toCollect', onlyIfAny: true },
]

/** The officer's queue, and for the head that of the whole division: what is due next stands first. */
const WorkPage = async ({ searchParams }: StaffPage) => (
  <QueueView
    actor={await currentStaff(path)}
    path={path}
    title="Xử lý"
    tabs={tabs}
    search={await queueSearch(searchParams)}
    columns={(today) => [number, person, service, status, holder(today), due(today)]}
    empty={{
      title: 'Không có hồ sơ ở đây',
      words: 'Hồ sơ đã tiếp nhận thuộc lĩnh vực của phòng sẽ hiện ở đây.',
    }}
  />
)

export default WorkPage
