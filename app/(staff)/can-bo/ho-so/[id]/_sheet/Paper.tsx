import { Moment } from '#components/ui/Dateline.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import { Tag } from '#components/ui/Tag.tsx'
import type { CasePaper, PaperFile } from '#lib/queries/case-papers.ts'

type Props = { paper: CasePaper; filePath: (fileId: string) => string }

const showWords = {
  whenSubmitting: 'Xem bản chính khi tiếp nhận',
  whenCollecting: 'Xem bản chính khi trả kết quả',
} as const

/** A paper that the law asks for, with what was handed in. Pictures are shown where they stand, PDF opens beside. */
export const Paper = ({ paper, filePath }: Props) => (
  <>
    <p className="flex flex-1 flex-wrap content-start items-center gap-x-3 gap-y-1 leading-snug">
      <span className="font-semibold">{paper.name}</span>
      {paper.files.length === 0 && (
        <Tag tone={paper.optional ? 'plain' : 'amber'}>
          {paper.optional ? 'Không nộp (không bắt buộc)' : 'Chưa có trên hệ thống'}
        </Tag>
      )}
      {paper.showOriginal && <span className="text-amber text-sm">{showWords[paper.showOriginal]}</span>}
    </p>
    <ul className="mt-2 space-y-3 empty:hidden">
      {paper.files.map((file) => (
        <li key={file.id}>
          <FileTile file={file} href={filePath(file.id)} />
        </li>
      ))}
    </ul>
  </>
)

const FileTile = ({ file, href }: { file: PaperFile; href: string }) => (
  <figure className="overflow-hidden rounded-sheet border border-rule bg-paper">
    <a
      href={`${href}?xem`}
      target="_blank"
      rel="noreferrer"
      className="grid h-36 place-items-center overflow-hidden bg-shade focus-visible:-outline-offset-3"
    >
      {file.mediaType.startsWith('image/') ? (
        <img src={href} alt="" loading="lazy" decoding="async" className="h-36 w-full object-contain" />
      ) : (
        <span className="flex flex-col items-center gap-1 text-leaf">
          <Icon name="paper" className="text-2xl" />
          PDF
        </span>
      )}
      <span className="sr-only">Xem {file.name} trong thẻ mới</span>
    </a>
    <figcaption className="px-3 py-2 text-sm leading-snug">
      <a href={href} className="link break-all">
        <span className="sr-only">Tải về </span>
        {file.name}
      </a>
      <span className="block text-ink-soft text-xs">
        {sizeText(file.size)} · <Moment at={file.uploadedAt} /> ·{' '}
        <abbr title={`SHA-256: ${file.sha256}`} className="no-underline">
          {file.sha256.slice(0, 8)}
        </abbr>
      </span>
    </figcaption>
  </figure>
)
