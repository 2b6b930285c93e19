import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { type Parameters, readAddress, readParameter, reportAddress } from '#app/_statistics/address.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { countText } from '#components/ui/number-words.ts'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Pagination } from '#components/ui/Pagination.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { columns, isColumn } from '#lib/queries/statistics/columns.ts'
import { filesBehind, filesPerPage } from '#lib/queries/statistics/files-behind.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import { readStaffAsked } from '../read-staff-asked.ts'
import { FilesTable } from './FilesTable.tsx'

export const metadata: Metadata = { title: 'Hồ sơ trong thống kê' }

const path = '/can-bo/thong-ke'

/** The files behind one number of the report, as at the end of its period. */
const FilesBehindPage = async ({ searchParams }: { searchParams: Parameters }) => {
  const actor = await currentStaff(path)
  const world = theWorld()
  const [read, column = 'total', procedureCode, field, holderId, pageText] = await Promise.all([
    readAddress(searchParams).then((given) => readStaffAsked(actor, given, world)),
    readParameter(searchParams, 'cot'),
    readParameter(searchParams, 'thu-tuc'),
    readParameter(searchParams, 'linh-vuc'),
    readParameter(searchParams, 'can-bo'),
    readParameter(searchParams, 'trang'),
  ])
  if (!read || Object.keys(read.problems).length > 0 || !isColumn(column)) notFound()
  if (holderId && holderId !== 'nobody' && !isUuid(holderId)) notFound()
  if (procedureCode && !/^[\w.]{1,40}$/.test(procedureCode)) notFound()
  const { asked } = read
  const page = /^[1-9]\d{0,5}$/.test(pageText ?? '') ? Number(pageText) : 1
  const behind = await filesBehind(actor, { ...asked, column, procedureCode, field, holderId, page }, world)
  if (!behind) notFound()
  const own = (number: number) =>
    reportAddress(`${path}/ho-so`, asked, {
      cot: column,
      'thu-tuc': procedureCode,
      'linh-vuc': field,
      'can-bo': holderId,
      trang: String(number),
    })
  return (
    <PageBody width="desk">
      <Breadcrumbs crumbs={[{ label: 'Thống kê của đơn vị', href: reportAddress(path, asked) }]} />
      <PageHeading
        over={`Từ ${formatDate(asked.period.from)} đến hết ${formatDate(asked.period.to)}`}
        lead={
          <>
            {countText(behind.total)} hồ sơ, tính đến hết ngày cuối kỳ.
            {behind.isPartial && ' Chỉ gồm hồ sơ của phòng mình, nên có thể ít hơn con số của cả đơn vị.'}
          </>
        }
      >
        {columns[column]}
      </PageHeading>
      {behind.files.length === 0 ? (
        <EmptyState title="Không có hồ sơ nào ở đây" />
      ) : (
        <FilesTable files={behind.files} caption={columns[column]} />
      )}
      <Pagination page={page} pages={Math.ceil(behind.total / filesPerPage)} href={own} />
    </PageBody>
  )
}

export default FilesBehindPage
