import { randomUUID } from 'node:crypto'
import { anyField, anyPaper } from '#lib/domain/supplement/reason-targets.ts'
import type { Prisma } from '#lib/outside/database/index.ts'

type Reason = { readonly target: string | null; readonly words: string; readonly procedureCode?: string }

const criminalRecord = '2.000488'

/** Ready-made reasons for asking for more, as a good clerk would word them: what is wrong, and what to do. */
const supplement: readonly Reason[] = [
  { target: anyPaper, words: 'Ảnh mờ, không đọc được chữ. Chụp lại nơi đủ sáng, thấy rõ bốn góc.' },
  { target: anyPaper, words: 'Thiếu trang hoặc thiếu mặt. Chụp đủ các trang có nội dung.' },
  { target: anyPaper, words: 'Không đúng loại giấy tờ cần nộp. Nộp lại đúng loại đã nêu.' },
  { target: anyPaper, words: 'Giấy tờ đã hết hạn. Nộp giấy tờ còn hạn.' },
  { target: anyField, words: 'Khai chưa khớp với giấy tờ đã nộp. Sửa cho đúng như trên giấy tờ.' },
  { target: anyField, words: 'Khai chưa đủ. Ghi đầy đủ như phần hướng dẫn bên dưới câu hỏi.' },
  {
    procedureCode: criminalRecord,
    target: 'identity',
    words: 'Mới có một mặt của thẻ. Chụp thêm mặt còn lại.',
  },
  {
    procedureCode: criminalRecord,
    target: 'residence',
    words: 'Thiếu trang có tên người được cấp Phiếu trong sổ hộ khẩu. Chụp thêm trang đó.',
  },
  {
    procedureCode: criminalRecord,
    target: 'residences',
    words: 'Quá trình cư trú còn bỏ trống một khoảng thời gian. Khai nối tiếp từng tháng đến nay.',
  },
  {
    procedureCode: criminalRecord,
    target: 'purpose',
    words: 'Mục đích chưa rõ. Ghi dùng để làm gì, nộp cho nơi nào.',
  },
  {
    procedureCode: criminalRecord,
    target: 'fullName',
    words: 'Họ tên chưa đúng dấu như trên giấy tờ tùy thân. Sửa lại cho đúng.',
  },
]

export const demoReasons = (): Prisma.ReasonCreateManyInput[] =>
  supplement.map((reason, position) => ({ id: randomUUID(), kind: 'supplement', ...reason, position }))
