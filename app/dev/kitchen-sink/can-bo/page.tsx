import type { Metadata } from 'next'
import { DueDate } from '#components/case/DueDate.tsx'
import { dueWords } from '#components/case/due-words.ts'
import { StatusTag } from '#components/case/StatusTag.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { StaffShell } from '#components/shell/StaffShell.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Kbd } from '#components/ui/Kbd.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Pagination } from '#components/ui/Pagination.tsx'
import { TabLinks } from '#components/ui/TabLinks.tsx'
import { Table } from '#components/ui/Table.tsx'
import { onlyInDemo } from '../only-in-demo.ts'
import { type SampleCase, sampleQueue, sampleToday } from '../sample-cases.ts'

export const metadata: Metadata = { title: 'Mẫu trang cán bộ' }

const rowLook = ({ dueOn }: SampleCase) => {
  const { urgency } = dueWords({ dueOn, today: sampleToday })
  return urgency === 'late' ? 'late' : urgency === 'today' ? 'soon' : 'plain'
}

const SampleQueue = async () => {
  await onlyInDemo()
  return (
    <StaffShell
      band="Trang mẫu, hồ sơ không có thật."
      person={{ name: 'Đặng Minh Khoa', post: 'Chuyên viên', unit: 'Sở Tư pháp tỉnh Đồng Tháp' }}
      path="/can-bo/xu-ly"
      unread={3}
      find={{ action: '#', token: 'mau' }}
      signOut={{ action: '#', token: 'mau' }}
      places={[
        { href: '/can-bo', label: 'Hôm nay', icon: 'calendar' },
        { href: '/can-bo/tiep-nhan', label: 'Tiếp nhận', icon: 'desk', waiting: 7 },
        { href: '/can-bo/xu-ly', label: 'Giải quyết', icon: 'paper', waiting: 12 },
        { href: '/can-bo/ky-duyet', label: 'Ký duyệt', icon: 'pen', waiting: 4 },
        { href: '/can-bo/tra-ket-qua', label: 'Trả kết quả', icon: 'hand', waiting: 3 },
        { href: '/can-bo/thong-ke', label: 'Thống kê', icon: 'chart' },
      ]}
    >
      <PageBody width="desk">
        <PageHeading
          over="Phòng Hành chính tư pháp"
          lead={
            <>
              Xếp theo ngày hẹn trả. <Kbd>Enter</Kbd> mở hồ sơ đang chọn.
            </>
          }
          actions={
            <ButtonLink href="#" look="secondary" icon="download">
              Tải danh sách
            </ButtonLink>
          }
        >
          Hồ sơ đang giải quyết
        </PageHeading>
        <TabLinks
          label="Lọc hồ sơ"
          tabs={[
            { label: 'Của tôi', href: '#cua-toi', count: 12, current: true },
            { label: 'Chưa ai nhận', href: '#chua-nhan', count: 4 },
            { label: 'Cả phòng', href: '#ca-phong', count: 38 },
          ]}
        />
        <Table
          caption="Hồ sơ đang giải quyết"
          captionHidden
          rows={sampleQueue}
          rowKey={(row) => row.code}
          rowLook={rowLook}
          columns={[
            {
              key: 'code',
              header: 'Mã hồ sơ',
              heads: true,
              cell: (row) => (
                <a href="#mo" className="link whitespace-nowrap">
                  {row.code}
                </a>
              ),
            },
            { key: 'person', header: 'Người yêu cầu', oneLine: true, cell: (row) => row.person },
            { key: 'procedure', header: 'Thủ tục', oneLine: true, cell: (row) => row.procedure },
            { key: 'status', header: 'Tình trạng', cell: (row) => <StatusTag status={row.status} /> },
            {
              key: 'holder',
              header: 'Người giữ',
              oneLine: true,
              cell: (row) => row.holder ?? <span className="text-ink-soft">chưa ai nhận</span>,
            },
            {
              key: 'due',
              header: 'Hẹn trả',
              cell: (row) => <DueDate dueOn={row.dueOn} today={sampleToday} />,
            },
          ]}
        />
        <Pagination page={2} pages={9} href={(page) => `#trang-${page}`} />
      </PageBody>
    </StaffShell>
  )
}

export default SampleQueue
