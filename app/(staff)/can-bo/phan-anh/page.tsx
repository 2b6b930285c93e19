import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { ComplaintStateTag } from '#components/case/ComplaintStateTag.tsx'
import { complaintKindWords } from '#components/case/complaint-words.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Table } from '#components/ui/Table.tsx'
import { complaintsOfUnit } from '#lib/queries/complaint/complaints-of-unit.ts'
import { currentStaff } from '../../_frame/current-staff.ts'

export const metadata: Metadata = { title: 'Phản ánh, khiếu nại' }

const path = '/can-bo/phan-anh'

/** What people say against files of the unit, the next due first. */
const ComplaintsPage = async () => {
  const rows = await complaintsOfUnit(await currentStaff(path), theWorld())
  if (!rows) notFound()
  return (
    <PageBody width="desk">
      <PageHeading lead="Người đứng đầu Bộ phận Một cửa và lãnh đạo cơ quan đọc và trả lời.">
        Phản ánh, khiếu nại
      </PageHeading>
      {rows.length === 0 ? (
        <EmptyState title="Chưa phát sinh phản ánh, khiếu nại nào">
          Phản ánh của người dân về hồ sơ của cơ quan sẽ hiện ở đây.
        </EmptyState>
      ) : (
        <Table
          caption={`${rows.length} phản ánh, khiếu nại`}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          rowLook={({ isLate, step }) => (isLate && step !== 'answered' ? 'late' : 'plain')}
          columns={[
            {
              key: 'kind',
              header: 'Loại',
              heads: true,
              cell: ({ id, kind }) => (
                <a href={`${path}/${id}`} className="link inline-flex min-h-9 items-center">
                  {complaintKindWords[kind]}
                </a>
              ),
            },
            {
              key: 'number',
              header: 'Mã hồ sơ',
              cell: ({ number }) => <span className="tabular-nums">{number}</span>,
            },
            { key: 'author', header: 'Người gửi', cell: ({ author }) => author },
            { key: 'filed', header: 'Gửi ngày', cell: ({ filedOn }) => <Dateline day={filedOn} /> },
            { key: 'due', header: 'Hạn', cell: ({ dueOn }) => <Dateline day={dueOn} /> },
            {
              key: 'state',
              header: 'Tình trạng',
              cell: (row) => <ComplaintStateTag step={row.step} isLate={row.isLate} />,
            },
          ]}
        />
      )}
    </PageBody>
  )
}

export default ComplaintsPage
