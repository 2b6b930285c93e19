import { acceptedFiles } from '#app/_http/upload-words.ts'
import { paperForm, paperOriginal } from '#components/case/paper-words.ts'
import { FileField, type StoredFile } from '#components/form/FileField.tsx'
import { carry } from '#components/language/carry.ts'
import { say, sayKnown, spoken } from '#components/language/say.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { sizeText } from '#components/ui/size-words.ts'
import { Tag } from '#components/ui/Tag.tsx'
import { isHeld, scanWords } from '#lib/domain/case/scan.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { AskedPaper } from '#lib/queries/draft-papers.ts'
import { CameraField } from './CameraField.tsx'
import { PaperReceipt } from './PaperReceipt.tsx'
import { ResumableUpload } from './ResumableUpload.tsx'
import { UseAgain } from './UseAgain.tsx'
import { uploadSentences } from './upload-sentences.ts'

type Props = {
  paper: AskedPaper
  /** Of what the law says about it, where it is another than the page's. */
  lang: Language | undefined
  /** Under which the files can be fetched. */
  filesAt: string
  problem: string | undefined
}

/** One paper that is asked for: what it has to be, what was given, and where to choose or photograph more. */
export const PaperField = ({ paper, lang, filesAt, problem }: Props) => {
  const pictures = paper.files.filter(isPicture)
  return (
    <div lang={lang} className="rounded-sheet border border-rule bg-sheet p-4 shadow-sheet sm:p-5">
      <FileField
        name={paper.code}
        label={paper.name}
        hint={[
          say('Cần {what}.', { what: paperForm(paper) }),
          paper.note,
          paper.note ? undefined : paperOriginal(paper),
        ]
          .filter((part) => part !== undefined)
          .join(' ')}
        optional={paper.optional ?? false}
        {...acceptedFiles(spoken())}
        multiple
        stored={paper.files.map((file) => lineOf(file, pictures, filesAt))}
        problem={problem}
      >
        <UseAgain paper={paper} />
        <CameraField paper={paper.code} label={paper.name} />
        <ResumableUpload paper={paper.code} to={`${filesAt}/tai-len/tep`} words={carry(uploadSentences)} />
      </FileField>
      {pictures.length > 1 && (
        <div className="mt-3">
          <p className="text-ink-soft text-sm">
            {say('Nhiều ảnh của cùng một giấy tờ nên ghép lại theo thứ tự trên, mỗi ảnh một trang.')}
          </p>
          <button
            type="submit"
            name="intent"
            value={`join:${paper.code}`}
            className={`${buttonLook('secondary', true)} mt-2`}
          >
            <Icon name="paper" />
            {say('Ghép {count} ảnh thành một tệp PDF', { count: pictures.length })}
            <span className="sr-only">: {paper.name}</span>
          </button>
        </div>
      )}
      {paper.files.length > 0 && <PaperReceipt files={paper.files} />}
    </div>
  )
}

type Given = AskedPaper['files'][number]

const isPicture = ({ mediaType, scan }: Given): boolean =>
  mediaType.startsWith('image/') && scan !== 'infected'

const lineOf = (file: Given, pictures: readonly Given[], filesAt: string): StoredFile => {
  const href = `${filesAt}/${file.id}/tep`
  const at = pictures.indexOf(file)
  const state = scanWords[file.scan]
  return {
    id: file.id,
    name: file.name,
    size: `${sizeText(file.size, spoken())} · ${file.sha256.slice(0, 8)}`,
    href: isHeld(file.scan) ? undefined : href,
    picture: at < 0 ? undefined : `${href}?nho`,
    state: state && (
      <p className="mt-1 text-sm">
        <Tag tone={file.scan === 'infected' ? 'lacquer' : 'amber'}>{sayKnown(state)}</Tag>{' '}
        {file.scan === 'infected'
          ? say('Bỏ tệp này rồi gửi tệp khác.')
          : say('Cứ làm tiếp và nộp hồ sơ, không cần đợi.')}
      </p>
    ),
    removeIntent: `remove:${file.id}`,
    earlierIntent: at > 0 ? `earlier:${file.id}` : undefined,
    laterIntent: at >= 0 && at < pictures.length - 1 ? `later:${file.id}` : undefined,
  }
}
