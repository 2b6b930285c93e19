import { z } from 'zod'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import type { MessageText } from './message-text.ts'

const draftEnds = z.object({
  draftId: z.uuid(),
  procedure: z.string(),
  revision: z.int(),
  /** ISO day, the last on which it is kept. */
  until: z.string(),
})

/** The words by which somebody hears that a draft of theirs will be thrown away; undefined for data of another shape. */
export const draftEndsText = (data: unknown): MessageText | undefined => {
  const parsed = draftEnds.safeParse(data)
  if (!parsed.success) return undefined
  const { procedure, revision, until } = parsed.data
  const name = procedureOf(procedure, revision).shortName
  return {
    subject: `Bản nháp sắp hết hạn giữ: ${name}`,
    paragraphs: [
      `Bản nháp ${name} chưa nộp và đã lâu không có thay đổi. Bản nháp còn giữ đến hết ngày ${formatDate(until)}, sau đó sẽ bị xóa cùng các tệp đã tải lên.`,
      'Muốn giữ thêm thì mở bản nháp và khai tiếp. Không cần nữa thì không phải làm gì.',
    ],
  }
}

/** The draft that such a message is about. */
export const draftIn = (data: unknown): string | undefined => draftEnds.safeParse(data).data?.draftId
