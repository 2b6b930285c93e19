import type { NotProved } from '#lib/use-cases/second-factor/prove-factor.ts'

/** What is wrong with what was shown of the second factor, and what to do. */
export const factorWords: Readonly<Record<NotProved, string>> = {
  notEnrolled: 'Chưa bật xác thực hai lớp. Bật xong rồi ký.',
  wrongCode: 'Mã chưa đúng hoặc đã dùng rồi. Chờ ứng dụng hiện mã mới rồi nhập lại.',
  wrongPasskey: 'Khóa truy cập chưa được chấp nhận. Thử lại, hoặc nhập mã xác thực.',
  tooManyTries: 'Đã nhập sai quá nhiều lần. Chờ 15 phút rồi thử lại.',
}
