import { acceptedFiles } from '#app/_http/upload-words.ts'
import { paperForm, paperOriginal } from '#components/case/paper-words.ts'
import { FileField } from '#components/form/FileField.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import type { AskedPaper } from '#lib/queries/draft-papers.ts'

type Props = {
  paper: AskedPaper
  /** Under which the files can be fetched. */
  filesAt: string
  problem: string | undefined
}

/** One paper that is asked for: what it has to be, what was given, and where to choose more. */
export const PaperField = ({ paper, filesAt, problem }: Props) => (
  <div className="rounded-sheet border border-rule bg-sheet p-4 shadow-sheet sm:p-5">
    <FileField
      name={paper.code}
      label={paper.name}
      hint={[`Cần ${paperForm(paper)}.`, paper.note, paper.note ? undefined : paperOriginal(paper)]
        .filter((part) => part !== undefined)
        .join(' ')}
      optional={paper.optional ?? false}
      {...acceptedFiles}
      multiple
      stored={paper.files.map((file) => ({
        name: file.name,
        size: `${sizeText(file.size)} · ${file.sha256.slice(0, 8)}`,
        href: `${filesAt}/${file.id}/tep`,
        removeIntent: `remove:${file.id}`,
      }))}
      problem={problem}
    />
    {paper.files.length > 0 && (
      <div className="mt-2 text-sm">
        <Disclosure summary="Mã kiểm tra (SHA-256) của từng tệp">
          <p className="text-ink-soft">
            Mỗi tệp có một mã riêng. Mã không đổi nghĩa là tệp chưa bị sửa từ khi tải lên.
          </p>
          <dl className="mt-2 space-y-2">
            {paper.files.map((file) => (
              <div key={file.id}>
                <dt className="break-all font-semibold">{file.name}</dt>
                <dd className="break-all tabular-nums">{file.sha256}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    )}
  </div>
)
