import type { Carried } from '#components/language/carried.ts'

/** What is said in the browser while files are on their way. */
export const uploadSentences = [
  'Đang tải tệp lên. Xong sẽ tự đi tiếp, không cần bấm lại.',
  'Có tệp đang tải dở. Chọn lại đúng tệp đó để tải tiếp, không phải gửi lại từ đầu.',
  'Đóng',
  'Thôi',
  'tệp {name}',
  'Đã gửi {name}',
  'Chờ đến lượt…',
  '{sent} trên {size}',
  'Đã gửi đủ, đang kiểm tra tệp…',
  'Mất mạng. Tự tải tiếp khi có mạng lại; đóng trang rồi chọn lại tệp cũng được.',
  'Đang tải lên {name}',
  'Mất mạng. Tự tải tiếp khi có mạng lại.',
  'Có mạng lại, đang tải tiếp {name}',
  'Đã tải lên {name}',
  'Không đọc được tệp này nữa. Chọn lại tệp.',
  'Máy chủ không nhận tệp này. Tải lại trang rồi thử lại.',
] as const

export type UploadWords = Carried<(typeof uploadSentences)[number]>
