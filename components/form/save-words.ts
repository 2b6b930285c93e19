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

/** The state of saving in words; what has just begun is not read out. */
export const saveWords = ({ stands, savedAt, kept, differing }: SaveState): string => {
  const choice = differing === 0 ? '' : `Có ${differing} câu vừa được sửa ở nơi khác: chọn bản muốn giữ.`
  switch (stands) {
    case 'plain':
    case 'quiet':
      return choice
    case 'saving':
      return 'Đang lưu…'
    case 'saved': {
      const time = savedAt === undefined ? '' : momentText(savedAt).time
      return differing === 0 ? `Đã lưu ${time}` : `${choice} Các câu khác đã lưu ${time}.`
    }
    case 'unreachable':
      return kept
        ? 'Chưa gửi được, đã giữ trên máy này. Cứ khai tiếp, có mạng lại sẽ tự gửi.'
        : 'Chưa lưu được, sẽ thử lại. Cứ khai tiếp, đừng đóng trang này.'
    case 'refused':
      return kept
        ? 'Phiên làm việc đã hết. Những gì đã gõ được giữ trên máy này: bấm Tiếp tục để đăng nhập lại.'
        : 'Phiên làm việc đã hết. Bấm Tiếp tục để đăng nhập lại, những gì đã gõ vẫn được giữ.'
    case 'closed':
      return 'Hồ sơ đã nộp hoặc đã bỏ ở nơi khác nên không sửa ở đây được nữa.'
  }
}
