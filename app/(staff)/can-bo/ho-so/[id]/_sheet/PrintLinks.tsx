import { IssuedSlips } from '#components/case/IssuedSlips.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { refundSlipPath } from '../../../hoan-phi/refund-slip-path.ts'
import { casePath } from './case-path.ts'

/** The slips as they were issued; below them what is printed as the file stands now. */
export const PrintLinks = ({ sheet }: { sheet: CaseSheet }) => (
  <>
    {sheet.slips.length > 0 && (
      <section className="mb-3">
        <h3 className="font-semibold">Giấy tờ đã phát hành</h3>
        <IssuedSlips slips={sheet.slips} href={(slipId) => `${casePath(sheet.row.id)}/phieu/${slipId}/tep`} />
        <p className="text-ink-soft text-sm">
          Khổ A5. Để in hai liên trên một tờ A4, chọn “2 trang trên một tờ” trong hộp thoại in.
        </p>
      </section>
    )}
    <ul className="-my-1.5">
      {papersOf(sheet).map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="link inline-flex min-h-9 items-center gap-2">
            <Icon name="printer" />
            {label}
          </a>
        </li>
      ))}
    </ul>
  </>
)

const papersOf = ({ facts, fee, row, roles }: CaseSheet): readonly { href: string; label: string }[] => {
  const here = (file: string, label: string) => ({ href: `${casePath(row.id)}/${file}`, label })
  return [
    ...(facts.accepted ? [here('phieu-kiem-soat.pdf', 'Phiếu kiểm soát quá trình giải quyết')] : []),
    ...(fee.receipt ? [here('bien-lai.pdf', 'Biên lai thu phí')] : []),
    ...fee.refunds.map(({ id, number }) => ({
      href: refundSlipPath(id),
      label: `Phiếu hoàn phí ${number}`,
    })),
    ...(row.status === 'returned' && roles.includes('desk')
      ? [here('phieu-tra-ket-qua.pdf', 'Phiếu trả kết quả')]
      : []),
    here('to-khai.pdf', 'Tờ khai'),
  ]
}
