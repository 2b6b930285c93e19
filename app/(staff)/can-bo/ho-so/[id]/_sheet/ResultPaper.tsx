import { Card } from '#components/ui/Card.tsx'
import type { Status } from '#lib/domain/case/status.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { casePath } from './case-path.ts'

const beingMade: ReadonlySet<Status> = new Set(['inProgress', 'proposed', 'approved', 'correcting'])

/** Where a result is written and looked at before it is signed electronically. */
export const ResultPaper = ({ sheet }: { sheet: CaseSheet }) => {
  const { row, roles } = sheet
  if (row.status === 'signing')
    return (
      <Card title="Kết quả điện tử">
        <p>Đã ký. Tệp có chữ ký số đang được tạo, thường xong trong vài giây; tải lại trang để xem.</p>
      </Card>
    )
  if (!beingMade.has(row.status)) return null
  const writes = roles.includes('officer') && (row.status === 'inProgress' || row.status === 'correcting')
  return (
    <Card title="Kết quả điện tử">
      <p className="text-ink-soft text-sm">
        {writes
          ? 'Soạn ở đây thì người có thẩm quyền ký số được. Ký tay thì bỏ qua, vào sổ bằng bản quét như trước.'
          : 'Kết quả được ký số khi chuyên viên đã soạn ở đây.'}
      </p>
      <a href={`${casePath(row.id)}/ket-qua`} className="link inline-flex min-h-11 items-center">
        {writes ? 'Soạn kết quả' : 'Xem nội dung kết quả'}
      </a>
    </Card>
  )
}
