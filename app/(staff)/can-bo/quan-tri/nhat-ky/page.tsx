import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Pagination } from '#components/ui/Pagination.tsx'
import { Table } from '#components/ui/Table.tsx'
import { hasRole } from '#lib/domain/access/actor.ts'
import { adminLogPage, type LogLine } from '#lib/queries/administration/admin-log-page.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'

export const metadata: Metadata = { title: 'Nhật ký quản trị' }

const path = '/can-bo/quan-tri/nhat-ky'

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const addressOf = (subject: string | undefined, page: number): string => {
  const query = new URLSearchParams({
    ...(subject && { muc: subject }),
    ...(page > 1 && { trang: String(page) }),
  })
  return query.size > 0 ? `${path}?${query}` : path
}

/** Every change of the administration, unalterable: who, when, from what to what. */
const AdminLogPage = async ({ searchParams }: StaffPage) => {
  const actor = await currentStaff(path)
  const { muc, trang } = await searchParams
  const subject = one(muc)
  const log = await adminLogPage(actor, { page: Number(one(trang) ?? 1), subject }, theWorld())
  if (!log) notFound()
  return (
    <PageBody width="desk">
      {hasRole(actor, 'admin') && <Breadcrumbs crumbs={[{ label: 'Quản trị', href: '/can-bo/quan-tri' }]} />}
      <PageHeading lead="Mỗi thay đổi ghi người làm, lúc nào, từ gì thành gì. Không ai sửa hay xóa được.">
        Nhật ký quản trị
      </PageHeading>
      <form method="get" action={path} className="mb-6 flex flex-wrap items-end gap-3">
        <label className="font-semibold">
          Mục
          <select name="muc" defaultValue={subject ?? ''} className="control mt-1 max-w-80">
            <option value="">Tất cả</option>
            {Object.entries(log.subjects).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <Button look="secondary">Xem</Button>
      </form>
      {log.lines.length === 0 ? (
        <EmptyState title="Chưa có thay đổi nào" />
      ) : (
        <>
          <Table
            caption="Thay đổi, mới nhất trước"
            captionHidden
            rows={log.lines}
            rowKey={({ id }) => id}
            columns={[
              { key: 'at', header: 'Lúc', heads: true, cell: ({ at }) => <Moment at={at} /> },
              { key: 'who', header: 'Người làm', cell: ({ who }) => who },
              {
                key: 'what',
                header: 'Mục',
                cell: ({ what, unit }) => (
                  <>
                    {what}
                    <span className="block text-ink-soft text-sm">{unit}</span>
                  </>
                ),
              },
              { key: 'did', header: 'Việc', cell: ({ did }) => didWords[did] },
              { key: 'changes', header: 'Từ gì thành gì', cell: Changes },
            ]}
          />
          <Pagination page={log.page} pages={log.pages} href={(page) => addressOf(subject, page)} />
        </>
      )}
    </PageBody>
  )
}

const didWords: Readonly<Record<LogLine['did'], string>> = { added: 'Thêm', changed: 'Sửa', removed: 'Bỏ' }

const Changes = ({ changes, did }: LogLine) => (
  <dl>
    {changes.map(({ label, from, to }) => (
      <div key={label}>
        <dt className="inline text-ink-soft">{label}: </dt>
        <dd className="inline">
          {did === 'changed' && from !== to ? (
            <>
              <del className="text-ink-soft">{from || 'để trống'}</del> thành{' '}
              <strong>{to || 'để trống'}</strong>
            </>
          ) : (
            to || from
          )}
        </dd>
      </div>
    ))}
  </dl>
)

export default AdminLogPage
