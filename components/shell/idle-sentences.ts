import type { Sentence } from '#lib/words/translate.ts'

/** What a screen that nobody touches says in the browser. */
export const idleSentences = [
  'Còn đang khai không?',
  'Màn hình tự đóng sau {seconds} giây. Những gì đã khai vẫn được giữ ở quầy.',
  'Khai tiếp',
] as const satisfies readonly Sentence[]
