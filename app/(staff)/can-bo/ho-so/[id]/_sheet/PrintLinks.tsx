import { Icon } from '#components/ui/Icon.tsx'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { casePath } from './case-path.ts'

/** The papers that this file can be printed with, by how far it has come. */
const slipsOf = ({ row, history, fee }: CaseSheet): readonly { file: string; label: string }[] => {
  const happened = (command: string) => history.some((entry) => entry.command === command)
  return [
    ...(happened('accept')
      ? [{ file: 'giay-tiep-nhan.pdf', label: 'Giấy tiếp nhận và hẹn trả kết quả' }]
      : []),
    ...(fee.receipt ? [{ file: 'bien-lai.pdf', label: 'Biên lai thu phí' }] : []),
    ...(happened('requestSupplement') ? [{ file: 'phieu-bo-sung.pdf', label: 'Phiếu yêu cầu bổ sung' }] : []),
    ...(row.status === 'notAccepted' || row.status === 'refused'
      ? [{ file: 'phieu-tu-choi.pdf', label: 'Phiếu từ chối' }]
      : []),
    { file: 'to-khai.pdf', label: 'Tờ khai' },
  ]
}

export const PrintLinks = ({ sheet }: { sheet: CaseSheet }) => (
  <ul className="-my-1.5">
    {slipsOf(sheet).map(({ file, label }) => (
      <li key={file}>
        <a href={`${casePath(sheet.row.id)}/${file}`} className="link inline-flex min-h-9 items-center gap-2">
          <Icon name="printer" />
          {label}
        </a>
      </li>
    ))}
  </ul>
)
