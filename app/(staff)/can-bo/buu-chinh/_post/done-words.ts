import { itemStateWords } from '#components/case/item-state-words.ts'
import { isItemState } from '#lib/domain/post/item-state.ts'

const words: Readonly<Record<string, string>> = {
  nhan: 'Đã lưu số bưu gửi và cước.',
  bo: 'Đã bỏ ra khỏi đợt; kết quả nằm lại ở mục Kết quả.',
  'ban-giao': 'Đã bàn giao bưu chính. Người dân được báo ngay.',
}

/** What was done just now, from the address; undefined for anything else. */
export const doneWords = (done: string | string[] | undefined): string | undefined => {
  if (typeof done !== 'string') return undefined
  return isItemState(done) ? `Đã ghi: ${itemStateWords[done].toLowerCase()}.` : words[done]
}
