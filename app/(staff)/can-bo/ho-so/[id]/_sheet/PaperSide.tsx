import { Card } from '#components/ui/Card.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { isHeld } from '#lib/domain/case/scan.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { SummarySection } from '#lib/domain/procedure/summary.ts'
import type { CasePaper } from '#lib/queries/case-papers.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { Answers } from './Answers.tsx'
import { casePath } from './case-path.ts'
import { PaperLine } from './PaperLine.tsx'
import { PaperViewer, type ViewerFile } from './PaperViewer.tsx'

type Props = {
  sheet: CaseSheet
  /** The file that the address asks to see. */
  shown: string | undefined
}

/** What was handed in: the papers, and beside them, where there is room, the declaration that they are held against. */
export const PaperSide = ({ sheet, shown }: Props) => (
  <div className="space-y-5">
    <Contact contact={sheet.contact} />
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 min-[88rem]:grid-cols-2">
      <div className="min-[88rem]:sticky min-[88rem]:top-4 min-[88rem]:max-h-[calc(100dvh-2rem)] min-[88rem]:overflow-y-auto">
        <Card title="Giấy tờ đã nộp" aside={<PaperCount papers={sheet.papers} />}>
          <Papers sheet={sheet} shown={shown} />
        </Card>
      </div>
      <Card title="Nội dung đã khai">
        <div className="space-y-5">
          {sheet.sections.map((section: SummarySection) => (
            <Answers key={section.slug} section={section} />
          ))}
        </div>
      </Card>
    </div>
  </div>
)

const Contact = ({ contact }: { contact: CaseSheet['contact'] }) => (
  <Card title="Liên hệ">
    <p className="flex flex-wrap gap-x-6 gap-y-1">
      {contact.telephone && (
        <a href={`tel:${contact.telephone}`} className="link">
          {formatTelephone(contact.telephone)}
        </a>
      )}
      {contact.email && <span className="break-all">{contact.email}</span>}
      {contact.address && <span>{contact.address}</span>}
    </p>
  </Card>
)

const Papers = ({ sheet, shown }: Props) => {
  const path = casePath(sheet.row.id)
  const filePath = (fileId: string) => `${path}/giay-to/${fileId}/tep`
  const files: readonly ViewerFile[] = sheet.papers.flatMap((paper) =>
    paper.files
      .filter(({ scan }) => !isHeld(scan))
      .map(({ id, name, mediaType }) => ({
        ...{ id, name, paper: paper.name, href: filePath(id) },
        isPicture: mediaType.startsWith('image/'),
      })),
  )
  const first = files.find(({ id }) => id === shown) ?? files[0]
  if (sheet.papers.length === 0)
    return <p className="text-ink-soft">Thủ tục này không cần giấy tờ kèm theo.</p>
  return (
    <>
      {first && <PaperViewer files={files} first={first.id} path={path} />}
      <ul className="mt-4 divide-y divide-rule border-rule border-t">
        {sheet.papers.map((paper) => (
          <li key={paper.code} className="py-2.5">
            <PaperLine paper={paper} filePath={filePath} />
          </li>
        ))}
      </ul>
    </>
  )
}

const PaperCount = ({ papers }: { papers: readonly CasePaper[] }) => {
  const missing = papers.filter((paper) => paper.files.length === 0 && !paper.optional).length
  return missing > 0 ? <Tag tone="amber">Chưa có {missing} giấy tờ</Tag> : <Tag tone="leaf">Đủ</Tag>
}
