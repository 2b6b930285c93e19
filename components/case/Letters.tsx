import { say } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'
import type { PlainSentence } from '#lib/words/translate.ts'
import { type Letter, LetterList } from './LetterList.tsx'
import { WriteBox } from './WriteBox.tsx'

type Props = {
  letters: {
    /** Oldest first. */
    readonly letters: readonly Letter[]
    /** How many of the other side's are not marked as read. */
    readonly unread: number
  }
  reader: 'staff' | 'owner'
  /** The page of the file. */
  path: string
  token: string
  value?: string | undefined
  problem?: string | undefined
}

const hints = {
  staff: 'Người nộp đọc được ngay trong hồ sơ và được báo có tin; nội dung không gửi qua thư điện tử.',
  owner: 'Cán bộ đang giữ hồ sơ đọc và trả lời trong giờ làm việc.',
} as const satisfies Readonly<Record<Props['reader'], PlainSentence>>

/** The letters of a file, the mark that they were read, and a box to write in. */
export const Letters = ({ letters: { letters, unread }, reader, path, token, value, problem }: Props) => (
  <div className="space-y-4">
    {letters.length > 0 && <LetterList letters={letters} reader={reader} />}
    {unread > 0 && (
      <form method="post" action={`${path}/tin-nhan/da-doc`}>
        <input type="hidden" name="_token" value={token} />
        <Button look="quiet">{say('Đánh dấu đã đọc {count} tin', { count: unread })}</Button>
      </form>
    )}
    <WriteBox
      action={`${path}/tin-nhan`}
      token={token}
      control="letter"
      label={reader === 'staff' ? say('Nhắn cho người nộp') : say('Nhắn cho cán bộ')}
      hint={say(hints[reader])}
      button={say('Gửi tin nhắn')}
      value={value}
      problem={problem}
    />
  </div>
)
