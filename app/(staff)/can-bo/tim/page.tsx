import type { Metadata } from 'next'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Table } from '#components/ui/Table.tsx'
import { today as todayOf } from '#lib/outside/clock/index.ts'
import { findFiles, mostFound } from '#lib/queries/find-file.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { changedAt, due, holder, number, person, service, status } from '../_queue/columns.tsx'
import { openSearch } from './search-token.ts'

export const metadata: Metadata = { title: 'Tìm hồ sơ' }

/** What was found, latest change first. What was looked for is sealed in the address. */
const SearchPage = async ({ searchParams }: StaffPage) => {
  const actor = await currentStaff('/can-bo/tim')
  const world = theWorld()
  const today = todayOf(world.clock).toString()
  const { t } = await searchParams
  const text = typeof t === 'string' ? openSearch(actor, t, world) : null
  const found = text === null ? null : await findFiles(actor, text, world)
  return (
    <PageBody width="desk">
      <PageHeading>Tìm hồ sơ</PageHeading>
      <search className="mb-6 block max-w-question">
        <form method="post" action="/can-bo/tim/hoi">
          <input type="hidden" name="_token" value={await currentFormToken()} />
          <label htmlFor="tim" className="block font-semibold">
            Mã hồ sơ, số tạm, họ tên, số giấy tờ tùy thân hoặc số điện thoại
          </label>
          <p id="tim-hint" className="text-ink-soft text-sm">
            Họ tên gõ có dấu hay không dấu, theo thứ tự nào cũng được, từ 3 chữ cái.
          </p>
          <div className="mt-2 flex flex-wrap gap-3">
            <input
              id="tim"
              name="tim"
              type="search"
              defaultValue={text ?? ''}
              autoComplete="off"
              spellCheck={false}
              aria-describedby="tim-hint"
              className="control min-w-48 flex-1"
            />
            <Button icon="search">Tìm</Button>
          </div>
        </form>
      </search>
      {typeof t === 'string' && text === null && (
        <Notice kind="info" title="Lần tìm này đã quá một buổi làm việc. Hãy nhập lại." />
      )}
      {found?.rows.length === 0 && (
        <EmptyState title="Không tìm thấy hồ sơ">
          Kiểm tra lại chữ số, hoặc tìm theo họ tên. Hồ sơ của cơ quan khác không hiện ở đây.
        </EmptyState>
      )}
      {found && found.rows.length > 0 && (
        <>
          {found.hasMore && (
            <div className="mb-4">
              <Notice
                kind="info"
                title={`Có hơn ${mostFound} hồ sơ. Nhập thêm họ, tên đệm hoặc số để thu hẹp.`}
              />
            </div>
          )}
          <Table
            caption={`Tìm thấy ${found.rows.length} hồ sơ`}
            columns={[number, person, service, status, holder(today), due(today), changedAt]}
            rows={found.rows}
            rowKey={(row) => row.id}
          />
        </>
      )}
    </PageBody>
  )
}

export default SearchPage
