import { Fingerprint } from '#components/case/Fingerprint.tsx'
import { HeldFile } from '#components/case/HeldFile.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import { Tag } from '#components/ui/Tag.tsx'
import { isHeld } from '#lib/domain/case/scan.ts'
import type { CasePaper, PaperFile } from '#lib/queries/case-papers.ts'

type Props = { paper: CasePaper; filePath: (fileId: string) => string }

const showWords = {
  whenSubmitting: 'Xem bản chính khi tiếp nhận',
  whenCollecting: 'Xem bản chính khi trả kết quả',
} as const

/** A paper that the law asks for, on a line of the list under the viewer, with its files to keep or to open apart. */
export const PaperLine = ({ paper, filePath }: Props) => (
  <>
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 leading-snug">
      <span className="font-semibold">{paper.name}</span>
      {paper.files.length === 0 && (
        <Tag tone={paper.optional ? 'plain' : 'amber'}>
          {paper.optional ? 'Không nộp (không bắt buộc)' : 'Chưa có trên hệ thống'}
        </Tag>
      )}
      {paper.showOriginal && <span className="text-amber text-sm">{showWords[paper.showOriginal]}</span>}
    </p>
    <ul className="mt-1 space-y-2 empty:hidden">
      {paper.files.map((file) => (
        <li key={file.id}>
          <FileLine file={file} href={filePath(file.id)} />
        </li>
      ))}
    </ul>
  </>
)

const FileLine = ({ file, href }: { file: PaperFile; href: string }) => (
  <div className="text-sm leading-snug">
    {isHeld(file.scan) ? (
      <HeldFile name={file.name} scan={file.scan} />
    ) : (
      <>
        <a href={href} className="link break-all">
          <span className="sr-only">Tải về </span>
          {file.name}
        </a>{' '}
        <a href={`${href}?xem`} target="_blank" rel="noreferrer" className="link whitespace-nowrap">
          mở thẻ mới<span className="sr-only">: {file.name}</span>
        </a>
      </>
    )}
    <span className="block text-ink-soft text-xs">
      {sizeText(file.size)} · <Moment at={file.uploadedAt} />
    </span>
    <Fingerprint sha256={file.sha256} />
  </div>
)
