import type { Metadata } from 'next'
import { theWorld } from '#app/_http/the-world.ts'
import { apologiesToSign } from '#lib/queries/apologies-to-sign.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { due, holder, number, person, service, status } from '../_queue/columns.tsx'
import { QueueView } from '../_queue/QueueView.tsx'
import { queueSearch, type Tab } from '../_queue/queue-tabs.ts'
import { apologyColumns } from './apology-columns.tsx'
import { UnfinishedSigning } from './UnfinishedSigning.tsx'

export const metadata: Metadata = { title: 'Ký duyệt' }

const path = '/can-bo/ky-duyet'

const tabs: readonly Tab[] = [
  { slug: '', label: 'Chờ duyệt', queue: 'toApprove' },
  { slug: 'cho-ky', label: 'Chờ ký số', queue: 'toSign' },
  { slug: 'cho-ky-tay', label: 'Chờ ký tay', queue: 'toSignByHand' },
  { slug: 'xin-loi', label: 'Xin lỗi cần ký', queue: 'toApologise' },
]

const waitsForApproval = {
  title: 'Không có hồ sơ chờ duyệt',
  words: 'Hồ sơ chuyên viên trình sẽ hiện ở đây.',
}

/** What to say when nothing waits, by tab. */
const empty: Readonly<Record<string, typeof waitsForApproval>> = {
  'cho-ky': {
    title: 'Không có kết quả chờ ký số',
    words: 'Kết quả chuyên viên soạn ở đây, khi đã duyệt, sẽ chờ chữ ký số của lãnh đạo cơ quan.',
  },
  'cho-ky-tay': {
    title: 'Không có kết quả chờ ký tay',
    words: 'Hồ sơ đã duyệt mà kết quả làm trên giấy sẽ hiện ở đây. Ký xong, bản quét được vào sổ.',
  },
  'xin-loi': { title: 'Không có thư xin lỗi cần ký', words: 'Thư xin lỗi soạn sẵn sẽ hiện ở đây.' },
}

/** What waits for the head's approval, for a signature here or on paper, and for an apology. */
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
      above={<UnfinishedSigning actor={actor} />}
      empty={empty[search.tab ?? ''] ?? waitsForApproval}
    />
  )
}

export default ApprovalPage
