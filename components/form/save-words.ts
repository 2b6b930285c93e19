import { type Carried, sayCarried } from '#components/language/carried.ts'
import { momentText } from '#components/ui/day-words.ts'

/** How a form stands to the server, for the line that says so. */
export type SaveState = {
  /** 'plain' before the script is at work. */
  readonly stands: 'plain' | 'quiet' | 'saving' | 'saved' | 'unreachable' | 'refused' | 'closed'
  /** When something was last saved: ISO instant, by the server's clock. */
  readonly savedAt?: string
  /** Whether this device keeps what the server does not have. */
  readonly kept: boolean
  /** How many answers wait for the person to choose between two versions. */
  readonly differing: number
}

export const saveSentences = [
  'Có {count} câu vừa được sửa ở nơi khác: chọn bản muốn giữ.',
  'Đang lưu…',
  'Đã lưu {time}',
  'Các câu khác đã lưu {time}.',
  'Chưa gửi được, đã giữ trên máy này. Cứ khai tiếp, có mạng lại sẽ tự gửi.',
  'Chưa lưu được, sẽ thử lại. Cứ khai tiếp, đừng đóng trang này.',
  'Phiên làm việc đã hết. Những gì đã gõ được giữ trên máy này: bấm Tiếp tục để đăng nhập lại.',
  'Phiên làm việc đã hết. Bấm Tiếp tục để đăng nhập lại, những gì đã gõ vẫn được giữ.',
  'Hồ sơ đã nộp hoặc đã bỏ ở nơi khác nên không sửa ở đây được nữa.',
] as const

export type SaveWords = Carried<(typeof saveSentences)[number]>

/** The state of saving in words; what has just begun is not read out. */
export const saveWords = ({ stands, savedAt, kept, differing }: SaveState, words: SaveWords): string => {
  const choice =
    differing === 0
      ? ''
      : sayCarried(words, 'Có {count} câu vừa được sửa ở nơi khác: chọn bản muốn giữ.', { count: differing })
  switch (stands) {
    case 'plain':
    case 'quiet':
      return choice
    case 'saving':
      return sayCarried(words, 'Đang lưu…')
    case 'saved': {
      const time = savedAt === undefined ? '' : momentText(savedAt).time
      return differing === 0
        ? sayCarried(words, 'Đã lưu {time}', { time })
        : `${choice} ${sayCarried(words, 'Các câu khác đã lưu {time}.', { time })}`
    }
    case 'unreachable':
      return kept
        ? sayCarried(words, 'Chưa gửi được, đã giữ trên máy này. Cứ khai tiếp, có mạng lại sẽ tự gửi.')
        : sayCarried(words, 'Chưa lưu được, sẽ thử lại. Cứ khai tiếp, đừng đóng trang này.')
    case 'refused':
      return kept
        ? sayCarried(
            words,
            'Phiên làm việc đã hết. Những gì đã gõ được giữ trên máy này: bấm Tiếp tục để đăng nhập lại.',
          )
        : sayCarried(
            words,
            'Phiên làm việc đã hết. Bấm Tiếp tục để đăng nhập lại, những gì đã gõ vẫn được giữ.',
          )
    case 'closed':
      return sayCarried(words, 'Hồ sơ đã nộp hoặc đã bỏ ở nơi khác nên không sửa ở đây được nữa.')
  }
}
