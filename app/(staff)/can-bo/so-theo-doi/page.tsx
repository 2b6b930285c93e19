import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { type Parameters, readAddress, reportAddress } from '#app/_statistics/address.ts'
import { PeriodForm } from '#app/_statistics/PeriodForm.tsx'
import { shortcutsTo } from '#app/_statistics/shortcuts.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { countText } from '#components/ui/number-words.ts'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { type LedgerSize, ledgerSize, mostLedgerLines } from '#lib/queries/slips/file-ledger.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { readStaffAsked } from '../thong-ke/read-staff-asked.ts'

export const metadata: Metadata = { title: 'Sổ theo dõi hồ sơ' }

const path = '/can-bo/so-theo-doi'

/** Which unit, which days: then the ledger of the files accepted there, to print. */
const FileLedgerPage = async ({ searchParams }: { searchParams: Parameters }) => {
  const actor = await currentStaff(path)
  const world = theWorld()
  const given = await readAddress(searchParams)
  const read = await readStaffAsked(actor, given, world)
  const size = read && (await ledgerSize(actor, read.asked, world))
  if (!read || !size) notFound()
  const { asked, problems, units } = read
  return (
    <PageBody width="desk">
      <PageHeading lead="Hồ sơ đã tiếp nhận, theo số thứ tự vào sổ trong năm của đơn vị.">
        Sổ theo dõi hồ sơ
      </PageHeading>
      <PeriodForm
        path={path}
        asked={asked}
        problems={problems}
        typed={given}
        units={units}
        allUnits={false}
        shortcuts={shortcutsTo(path, asked.unitCode, world)}
        button="Xem sổ"
      />
      <Contents
        size={size}
        days={`từ ${formatDate(asked.period.from)} đến hết ${formatDate(asked.period.to)}`}
        href={reportAddress(`${path}/so.pdf`, asked)}
      />
    </PageBody>
  )
}

const Contents = ({ size, days, href }: { size: LedgerSize; days: string; href: string }) => {
  if (size.lines === 0)
    return <EmptyState title={`Không tiếp nhận hồ sơ nào ${days}`}>Chọn những ngày khác.</EmptyState>
  if (size.lines > mostLedgerLines)
    return (
      <Notice
        kind="warning"
        title={`Có ${countText(size.lines)} hồ sơ ${days}: mỗi lần in nhiều nhất ${countText(mostLedgerLines)}`}
      >
        Chọn kỳ ngắn hơn, ví dụ từng quý. Số thứ tự vẫn liên tục trong năm.
      </Notice>
    )
  return (
    <div className="space-y-4">
      <p>
        Có <strong className="tabular-nums">{countText(size.lines)}</strong> hồ sơ {days}.
        {size.isPartial && ' Chỉ gồm hồ sơ của phòng mình, nên số thứ tự có thể không liền nhau.'}
      </p>
      <ButtonLink href={href} icon="printer">
        Mở sổ để in (PDF, A4 ngang)
      </ButtonLink>
    </div>
  )
}

export default FileLedgerPage
