import { expect, test } from 'vitest'
import { vietnamese } from '#components/language/carried.ts'
import { type SaveState, saveWords } from './save-words.ts'

const at = { savedAt: '2026-11-29T03:42:10Z', kept: true, differing: 0 }

test.each<[Partial<SaveState> & Pick<SaveState, 'stands'>, string]>([
  [{ stands: 'plain' }, ''],
  [{ stands: 'quiet' }, ''],
  [{ stands: 'saving' }, 'Đang lưu…'],
  [{ stands: 'saved' }, 'Đã lưu 10:42'],
  [
    { stands: 'saved', differing: 1 },
    'Có 1 câu vừa được sửa ở nơi khác: chọn bản muốn giữ. Các câu khác đã lưu 10:42.',
  ],
  [{ stands: 'unreachable' }, 'Chưa gửi được, đã giữ trên máy này. Cứ khai tiếp, có mạng lại sẽ tự gửi.'],
  [{ stands: 'unreachable', kept: false }, 'Chưa lưu được, sẽ thử lại. Cứ khai tiếp, đừng đóng trang này.'],
])('%o reads: %s', (state, words) => {
  expect(saveWords({ ...at, ...state }, vietnamese)).toBe(words)
})

test('“Đã lưu” stands alone only when nothing waits and nothing is to be chosen', () => {
  for (const stands of ['plain', 'quiet', 'saving', 'unreachable', 'refused', 'closed'] as const)
    expect(saveWords({ ...at, stands }, vietnamese)).not.toMatch(/^Đã lưu/)
  expect(saveWords({ ...at, stands: 'saved', differing: 2 }, vietnamese)).not.toMatch(/^Đã lưu/)
})
