import { say, spoken } from '#components/language/say.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import { isHeld, type Scan } from '#lib/domain/case/scan.ts'
import { Fingerprint } from './Fingerprint.tsx'
import { HeldFile } from './HeldFile.tsx'
import { paperOriginal } from './paper-words.ts'

type Props = {
  papers: readonly {
    readonly code: string
    readonly name: string
    readonly showOriginal: 'whenSubmitting' | 'whenCollecting' | null
    readonly files: readonly {
      readonly id: string
      readonly name: string
      readonly size: number
      readonly sha256: string
      readonly scan: Scan
    }[]
  }[]
  fileHref: (fileId: string) => string
  /** The language of the papers' names, where it is not that of the page. */
  lang?: string | undefined
}

/** The papers that were handed in, each with its files, their sizes and the marks by which they are known again. */
export const GivenPapers = ({ papers, fileHref, lang }: Props) => (
  <ul className="divide-y divide-rule border-rule border-y">
    {papers.map((paper) => (
      <li key={paper.code} className="py-3">
        <p lang={lang} className="font-semibold">
          {paper.name}
        </p>
        {paper.files.length === 0 && <p className="text-ink-soft italic">{say('Chưa có tệp')}</p>}
        <ul>
          {paper.files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-center gap-x-3">
              {isHeld(file.scan) ? (
                <HeldFile name={file.name} scan={file.scan} />
              ) : (
                <>
                  <Icon name="paper" className="text-leaf" />
                  <a
                    href={fileHref(file.id)}
                    className="link inline-flex min-h-11 min-w-0 items-center break-all"
                  >
                    {file.name}
                  </a>
                </>
              )}
              <span className="text-ink-soft text-sm">{sizeText(file.size, spoken())}</span>
              {file.scan === 'infected' && (
                <p className="w-full text-sm">{say('Tệp này không được tính: cần gửi tệp khác.')}</p>
              )}
              <Fingerprint sha256={file.sha256} />
            </li>
          ))}
        </ul>
        {paper.showOriginal && (
          <p className="text-ink-soft text-sm">{paperOriginal({ showOriginal: paper.showOriginal })}</p>
        )}
      </li>
    ))}
  </ul>
)
