import { Card } from '#components/ui/Card.tsx'
import { Figure } from '#components/ui/Figure.tsx'
import { countText } from '#components/ui/number-words.ts'
import { type Fault, faults } from '#lib/domain/supplement/grounds.ts'
import type { Contacts } from '#lib/queries/statistics/contacts.ts'

const onePlace = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** How often people had to be contacted to complete their files, with the points that the circular gives for it. */
export const ContactsFacts = ({ contacts }: { contacts: Contacts }) => {
  if (contacts.points === null) return null
  const byFault = (Object.keys(faults) as Fault[]).filter((fault) => contacts.faults[fault] > 0)
  return (
    <Card title="Số lần liên hệ để hoàn thiện hồ sơ">
      <p className="text-ink-soft text-sm">
        Hồ sơ giải quyết xong trong kỳ; chỉ số 3, Điều 13 Thông tư 01/2018/TT-VPCP.
      </p>
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-3">
        <Figure label="Không phải bổ sung (2 điểm)" value={countText(contacts.never)} />
        <Figure label="Bổ sung một lần (1 điểm)" value={countText(contacts.once)} />
        <Figure label="Trên một lần (0 điểm, trừ khi do lỗi người nộp)" value={countText(contacts.more)} />
        <Figure label="Điểm trung bình" value={onePlace.format(contacts.points)} />
      </dl>
      {byFault.length > 0 && (
        <p className="mt-3 text-sm">
          {byFault.map((fault) => `${faults[fault]}: ${countText(contacts.faults[fault])} lần`).join('. ')}.
        </p>
      )}
    </Card>
  )
}
