import type { Metadata } from 'next'
import { PageBody } from '#components/shell/PageBody.tsx'
import { SiteShell } from '#components/shell/SiteShell.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { CasePieces } from './CasePieces.tsx'
import { Charts } from './Charts.tsx'
import { onlyInDemo } from './only-in-demo.ts'
import { Pieces } from './Pieces.tsx'

export const metadata: Metadata = { title: 'Bộ mẫu giao diện' }

/** Every piece in every state, on one page, to look at and to test. */
const KitchenSink = async () => {
  await onlyInDemo()
  return (
    <SiteShell
      band="Bộ mẫu giao diện, số liệu và tên người không có thật."
      account={{
        name: 'Nguyễn Thị Ánh Nguyệt',
        unread: 2,
        isStaff: true,
        signOut: { action: '#', token: 'mau' },
      }}
      path="/thu-tuc"
    >
      <PageBody>
        <PageHeading
          over="Dành cho người làm ra hệ thống"
          lead="Xem thêm trang khai mẫu và trang cán bộ mẫu."
          actions={
            <>
              <a href="/dev/kitchen-sink/khai" className="link inline-flex min-h-11 items-center">
                Trang khai mẫu
              </a>
              <a href="/dev/kitchen-sink/can-bo" className="link inline-flex min-h-11 items-center">
                Trang cán bộ mẫu
              </a>
            </>
          }
        >
          Bộ mẫu giao diện
        </PageHeading>
        <div className="space-y-12">
          <Pieces />
          <CasePieces />
          <Charts />
        </div>
      </PageBody>
    </SiteShell>
  )
}

export default KitchenSink
