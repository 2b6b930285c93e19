import { IssuedSlips } from '#components/case/IssuedSlips.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
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
      {papersOf(sheet).map(({ file, label }) => (
        <li key={file}>
          <a
            href={`${casePath(sheet.row.id)}/${file}`}
            className="link inline-flex min-h-9 items-center gap-2"
          >
            <Icon name="printer" />
            {label}
          </a>
        </li>
      ))}
    </ul>
  </>
)

const papersOf = ({ facts, fee }: CaseSheet): readonly { file: string; label: string }[] => [
  ...(facts.accepted ? [{ file: 'phieu-kiem-soat.pdf', label: 'Phiếu kiểm soát quá trình giải quyết' }] : []),
  ...(fee.receipt ? [{ file: 'bien-lai.pdf', label: 'Biên lai thu phí' }] : []),
  { file: 'to-khai.pdf', label: 'Tờ khai' },
]
