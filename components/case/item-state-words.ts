import type { ItemState } from '#lib/domain/post/item-state.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** What the states of an item are called, on pages, lists and in messages. */
export const itemStateWords: Readonly<Record<ItemState, PlainSentence>> = {
  registered: 'Chờ bàn giao',
  dispatched: 'Đã giao bưu chính',
  inTransit: 'Đang vận chuyển',
  outForDelivery: 'Đang đi phát',
  failedAttempt: 'Phát chưa được',
  delivered: 'Đã phát',
  returned: 'Đã chuyển trả',
  lost: 'Thất lạc',
}
