import { saveSentences } from './save-words.ts'

/** What the parts of a form that live in the browser say: a server component sends it along with `carry`. */

export const liveSentences = [
  ...saveSentences,
  'Đến chỗ chọn',
  'Chọn bản muốn giữ',
  'Câu này vừa được sửa ở cửa sổ hoặc máy khác. Chưa chọn thì cả hai bản vẫn còn.',
  'Những câu này vừa được sửa ở cửa sổ hoặc máy khác. Chưa chọn thì cả hai bản vẫn còn.',
  'Gõ ở trang này',
  'Đã lưu từ nơi khác',
  'Giữ bản đã chọn',
  '(để trống)',
] as const

export const keptSentences = [
  'Đã xong',
  'Lưu ý',
  'Đã gửi {count} câu trả lời còn giữ trên máy này',
  'Còn {count} câu trả lời chưa gửi được',
  'Vẫn giữ trên máy này, có mạng lại sẽ tự gửi.',
  'Có câu trả lời khác với bản đã lưu',
  'Trên máy này còn giữ một bản, nơi khác đã lưu bản khác.',
  'Mở để chọn bản muốn giữ',
] as const

export const addressSentences = [
  'Gợi ý xã, phường',
  'Có {count} gợi ý, dùng phím mũi tên để chọn.',
  'Nay chia cho {count} xã, phường',
  'Nay là',
  'Thuộc',
  'Địa chỉ ở nước ngoài:',
  'Chưa nhận ra xã, phường hiện nay. Ghi đủ xã, phường và tỉnh nếu biết; vẫn nộp được.',
  'Địa chỉ này nay thuộc nơi nào? Không rõ thì bỏ qua.',
  'Trước là',
] as const

export const amountSentences = ['Bằng chữ:'] as const
