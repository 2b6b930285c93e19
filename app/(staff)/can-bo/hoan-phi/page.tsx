import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { refundableFile, refundQueue } from '#lib/queries/payment/refund-queue.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { AskForRefund } from './AskForRefund.tsx'
import { OpenRefund } from './OpenRefund.tsx'
import { RefundsDone } from './RefundsDone.tsx'

export const metadata: Metadata = { title: 'Hoàn phí' }

const path = '/can-bo/hoan-phi'

const done: Readonly<Record<string, string>> = {
  'yeu-cau': 'Đã ghi yêu cầu hoàn phí. Người khác quyết định cách hoàn.',
  vnpay: 'Đã giao VNPay hoàn tiền. Kết quả hiện ở đây sau ít phút.',
  cash: 'Đã ghi: đã trả tiền mặt.',
  transfer: 'Đã ghi: đã chuyển khoản trả lại.',
}

/** Money that came and cannot be kept, and fees that are given back: what is owed, how it goes, what has gone. */
const RefundPage = async ({ searchParams }: StaffPage) => {
  const actor = await currentStaff(path)
  const world = theWorld()
  const queue = await refundQueue(actor, world)
  if (!queue) notFound()
  const { xong, 'ho-so': caseId } = await searchParams
  const parked = await parkedFor(path)
  const named = typeof caseId === 'string' ? caseId : (parked?.values.caseId ?? '')
  const file = await refundableFile(actor, named, world)
  if (typeof caseId === 'string' && !file) notFound()
  const token = await currentFormToken()
  const said = typeof xong === 'string' ? done[xong] : undefined
  return (
    <PageBody width="desk">
      <DoneNotice says={said} />
      <FormHead parked={parked} />
      <PageHeading lead="Tiền đến muộn, nộp hai lần hoặc không thuộc hồ sơ nào tự vào đây. Người yêu cầu hoàn không tự quyết định cách hoàn.">
        Hoàn phí
      </PageHeading>
      <div className="space-y-10">
        {file && file.left > 0 && <AskForRefund file={file} path={path} token={token} parked={parked} />}
        {file?.left === 0 && (
          <Notice kind="info" title={`Hồ sơ ${file.number} không còn khoản phí nào để hoàn`} />
        )}
        {queue.open.length === 0 ? (
          <EmptyState title="Không có khoản nào phải hoàn">
            Để hoàn phí của một hồ sơ, mở hồ sơ ấy và chọn “Hoàn phí”.
          </EmptyState>
        ) : (
          <ul className="space-y-4">
            {queue.open.map((refund) => (
              <OpenRefund key={refund.id} refund={refund} path={path} token={token} />
            ))}
          </ul>
        )}
        {queue.done.length > 0 && <RefundsDone refunds={queue.done} />}
      </div>
    </PageBody>
  )
}

export default RefundPage
