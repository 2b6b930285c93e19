import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { roleWords } from '#components/case/role-words.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Table } from '#components/ui/Table.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { houseFor } from '#lib/queries/house.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { confidenceWords } from './confidence-words.ts'

export const metadata: Metadata = { title: 'Quản trị' }

/** The house as it is set up: what is still to be checked against its source is marked. */
const AdminPage = async () => {
  const house = await houseFor(await currentStaff('/can-bo/quan-tri'), theWorld())
  if (!house) notFound()
  return (
    <PageBody width="desk">
      <PageHeading lead="Các mục này hiện chỉ để xem. Mục có dấu cần được đối chiếu với văn bản gốc trước khi dùng thật.">
        Quản trị
      </PageHeading>
      <div className="space-y-10">
        <Table
          caption="Thủ tục"
          rows={house.procedures}
          rowKey={(procedure) => `${procedure.code} ${procedure.revision}`}
          columns={[
            { key: 'name', header: 'Tên thủ tục', heads: true, cell: ({ name }) => name },
            { key: 'code', header: 'Mã', cell: ({ code }) => <span className="tabular-nums">{code}</span> },
            { key: 'field', header: 'Lĩnh vực', cell: ({ field }) => field },
            { key: 'level', header: 'Mức độ', cell: ({ level }) => level },
            { key: 'revision', header: 'Phiên bản', cell: ({ revision }) => revision },
            {
              key: 'offered',
              header: 'Tình trạng',
              cell: ({ isOffered }) => (isOffered ? 'Đang áp dụng' : 'Không áp dụng vào ngày của danh mục'),
            },
            {
              key: 'confidence',
              header: 'Đối chiếu',
              cell: ({ confidence }) => (
                <span className={confidence === 'high' ? 'text-leaf' : 'font-semibold text-amber'}>
                  {confidenceWords(confidence)}
                </span>
              ),
            },
          ]}
        />
        <Table
          caption="Cơ quan và phòng"
          rows={house.units}
          rowKey={(unit) => unit.code}
          columns={[
            { key: 'name', header: 'Cơ quan', heads: true, cell: ({ name }) => name },
            {
              key: 'agency',
              header: 'Mã định danh',
              cell: ({ agencyCode, isConfirmed }) => (
                <span className="inline-flex flex-wrap items-center gap-2">
                  {agencyCode}
                  {!isConfirmed && <Tag tone="amber">Chưa xác nhận</Tag>}
                </span>
              ),
            },
            {
              key: 'valid',
              header: 'Hoạt động',
              cell: ({ validFrom, validTo }) => (
                <>
                  từ <Dateline day={validFrom} />
                  {validTo && (
                    <>
                      {' '}
                      đến <Dateline day={validTo} />
                    </>
                  )}
                </>
              ),
            },
            {
              key: 'divisions',
              header: 'Phòng và lĩnh vực',
              cell: ({ divisions }) => (
                <ul>
                  {divisions.map(({ name, fields }) => (
                    <li key={name}>
                      {name}: <span className="text-ink-soft">{fields.join(', ')}</span>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        <Table
          caption="Tài khoản cán bộ"
          rows={house.staff}
          rowKey={(account) => account.id}
          columns={[
            {
              key: 'name',
              header: 'Họ và tên',
              heads: true,
              cell: ({ fullName, isDisabled }) => (
                <span className="inline-flex flex-wrap items-center gap-2">
                  {fullName}
                  {isDisabled && <Tag>Đã khóa</Tag>}
                </span>
              ),
            },
            { key: 'email', header: 'Thư điện tử', cell: ({ email }) => email },
            {
              key: 'posts',
              header: 'Vai trò',
              cell: ({ posts }) => (
                <ul>
                  {posts.map(({ role, unit, division }) => (
                    <li key={`${role} ${unit} ${division}`}>
                      {roleWords[role]}, <span className="text-ink-soft">{division ?? unit}</span>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </div>
    </PageBody>
  )
}

export default AdminPage
