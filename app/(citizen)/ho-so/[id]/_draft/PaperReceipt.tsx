import { say, spoken } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import type { GivenFile } from '#lib/queries/open-application.ts'

/** What was received of a paper: each file as it is kept, with its size and the mark by which it is known again. */
export const PaperReceipt = ({ files }: { files: readonly GivenFile[] }) => (
  <div className="mt-2 text-sm">
    <Disclosure summary={say('Mã kiểm tra (SHA-256) của từng tệp')}>
      <p className="text-ink-soft">
        {say('Mã của tệp đúng như đang lưu. Mã không đổi nghĩa là tệp chưa bị sửa từ khi tải lên.')}
      </p>
      <dl className="mt-2 space-y-2">
        {files.map((file) => (
          <div key={file.id}>
            <dt className="break-all font-semibold">
              {file.name} <span className="font-normal text-ink-soft">({sizeText(file.size, spoken())})</span>
            </dt>
            <dd className="break-all tabular-nums">{file.sha256}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  </div>
)
