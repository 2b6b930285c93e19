import { Card } from '#components/ui/Card.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { SummarySection } from '#lib/domain/procedure/summary.ts'
import type { CasePaper } from '#lib/queries/case-papers.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { Answers } from './Answers.tsx'
import { casePath } from './case-path.ts'
import { Paper } from './Paper.tsx'

/** What was handed in: papers first, as they are looked at against the answers below. */
export const PaperSide = ({ sheet }: { sheet: CaseSheet }) => (
  <div className="space-y-5">
    <Card title="Liên hệ">
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        {sheet.contact.telephone && (
          <a href={`tel:${sheet.contact.telephone}`} className="link">
            {formatTelephone(sheet.contact.telephone)}
          </a>
        )}
        {sheet.contact.email && <span className="break-all">{sheet.contact.email}</span>}
        {sheet.contact.address && <span>{sheet.contact.address}</span>}
      </p>
    </Card>
    <Card title="Giấy tờ đã nộp" aside={<PaperCount papers={sheet.papers} />}>
      {sheet.papers.length === 0 ? (
        <p className="text-ink-soft">Thủ tục này không cần giấy tờ kèm theo.</p>
      ) : (
        <ul className="grid gap-x-4 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
          {sheet.papers.map((paper) => (
            <li key={paper.code} className="flex flex-col">
              <Paper paper={paper} filePath={(fileId) => `${casePath(sheet.row.id)}/giay-to/${fileId}/tep`} />
            </li>
          ))}
        </ul>
      )}
    </Card>
    <Card title="Nội dung đã khai">
      <div className="space-y-5">
        {sheet.sections.map((section: SummarySection) => (
          <Answers key={section.slug} section={section} />
        ))}
      </div>
    </Card>
  </div>
)

const PaperCount = ({ papers }: { papers: readonly CasePaper[] }) => {
  const missing = papers.filter((paper) => paper.files.length === 0 && !paper.optional).length
  return missing > 0 ? <Tag tone="amber">Chưa có {missing} giấy tờ</Tag> : <Tag tone="leaf">Đủ</Tag>
}
