import { sayCarried } from '#components/language/carried.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { sizeText } from '#components/ui/size-words.ts'
import type { UploadState } from './upload-in-pieces.ts'
import type { Sending } from './upload-queue.ts'
import type { UploadWords } from './upload-sentences.ts'

type Props = { sending: Sending; words: UploadWords }

/** A file on its way: how far it is, why it stands still, and the way to give it up. */
export const UploadLine = ({ sending: { file, state, stop }, words }: Props) => (
  <li className="mt-3 rounded-control border border-rule bg-shade px-4 py-2">
    <div className="flex items-center justify-between gap-3">
      <p className="min-w-0 break-all font-semibold text-sm">{file.name}</p>
      <button type="button" onClick={stop} className={buttonLook('quiet')}>
        {state.kind === 'refused' ? sayCarried(words, 'Đóng') : sayCarried(words, 'Thôi')}
        <span className="sr-only"> {sayCarried(words, 'tệp {name}', { name: file.name })}</span>
      </button>
    </div>
    {state.kind === 'refused' ? (
      <p role="alert" className="text-lacquer-deep text-sm">
        {state.sentence}
      </p>
    ) : (
      <>
        <progress
          value={sentIn(state)}
          max={Math.max(1, file.size)}
          aria-label={sayCarried(words, 'Đã gửi {name}', { name: file.name })}
          className="block h-2 w-full accent-leaf"
        />
        <p className="mt-1 text-ink-soft text-sm">{inWords(state, file, words)}</p>
      </>
    )}
  </li>
)

const sentIn = (state: UploadState): number => ('sent' in state ? state.sent : 0)

const inWords = (state: UploadState, file: File, words: UploadWords): string => {
  switch (state.kind) {
    case 'reading':
      return sayCarried(words, 'Chờ đến lượt…')
    case 'sending':
      return sentIn(state) < file.size
        ? sayCarried(words, '{sent} trên {size}', {
            sent: sizeText(sentIn(state), words.language),
            size: sizeText(file.size, words.language),
          })
        : sayCarried(words, 'Đã gửi đủ, đang kiểm tra tệp…')
    case 'paused':
      return sayCarried(
        words,
        'Mất mạng. Tự tải tiếp khi có mạng lại; đóng trang rồi chọn lại tệp cũng được.',
      )
    default:
      return ''
  }
}
