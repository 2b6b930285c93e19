import type { Metadata } from 'next'
import { theWorld } from '#app/_http/the-world.ts'
import { apologiesToSign } from '#lib/queries/apologies-to-sign.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { due, holder, number, person, service, status } from '../_queue/columns.tsx'
import { QueueView } from '../_queue/QueueView.tsx'
import { queueSearch, type Tab } from '../_queue/queue-tabs.ts'
import { apologyColumns } from './apology-columns.tsx'

export const metadata: Metadata = { title: 'Ký duyệt' }

const path = '/can-bo/ky-duyet'

const tabs: readonly Tab[] = [
  { slug: '', label: 'Chờ duyệt', queue: 'toApprove' },
  { slug: 'cho-ky', label: 'Đã duyệt, chờ ký bản giấy', queue: 'toSign' },
  { slug: 'xin-loi', label: 'Xin lỗi cần ký', queue: 'toApologise' },
]

/** What waits for the head's approval, for a signature on paper, and for an apology. */
const ApprovalPage = async ({ searchParams }: StaffPage) => {
  const [actor, search] = [await currentStaff(path), await queueSearch(searchParams)]
  const apologies = search.tab === 'xin-loi' ? await apologiesToSign(actor, theWorld()) : null
  return (
    <QueueView
      actor={actor}
      path={path}
      title="Ký duyệt"
      tabs={tabs}
      search={search}
      columns={(today) =>
        apologies
          ? [number, person, status, holder(today), due(today), ...apologyColumns(apologies)]
          : [number, person, service, status, holder(today), due(today)]
      }
      empty={{ title: 'Không có hồ sơ chờ', words: 'Hồ sơ chuyên viên trình sẽ hiện ở đây.' }}
    />
  )
}

export default ApprovalPage
