import type { Metadata } from 'next'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { answer, channel, holder, number, person, service } from '../_queue/columns.tsx'
import { QueueView } from '../_queue/QueueView.tsx'
import { queueSearch, type Tab } from '../_queue/queue-tabs.ts'

export const metadata: Metadata = { title: 'Tiếp nhận' }

const path = '/can-bo/tiep-nhan'

const tabs: readonly Tab[] = [
  { slug: '', label: 'Tất cả', queue: 'toAccept' },
  { slug: 'da-bo-sung', label: 'Đã bổ sung', queue: 'toAccept', filter: 'mended' },
  { slug: 'truc-tuyen', label: 'Trực tuyến', queue: 'toAccept', filter: 'online' },
  { slug: 'tai-quay', label: 'Tại quầy, bưu chính', queue: 'toAccept', filter: 'overCounter' },
  { slug: 'cho-bo-sung', label: 'Chờ người nộp bổ sung', queue: 'withCitizen' },
  { slug: 'cho-phi', label: 'Chờ nộp phí', queue: 'toCollect', onlyIfAny: true },
]

/** The desk's queue: what came in and waits for an answer, longest waiting first. */
const DeskPage = async ({ searchParams }: StaffPage) => (
  <QueueView
    actor={await currentStaff(path)}
    path={path}
    title="Tiếp nhận"
    tabs={tabs}
    search={await queueSearch(searchParams)}
    columns={(today) => [number, person, service, channel, answer(today), holder(today)]}
    empty={{ title: 'Không còn hồ sơ chờ', words: 'Hồ sơ mới nộp và hồ sơ đã bổ sung sẽ hiện ở đây.' }}
  />
)

export default DeskPage
