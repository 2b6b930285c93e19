import type { Channel } from '#lib/domain/message/channel.ts'
import type { Undelivered } from '#lib/queries/waiting-work.ts'

export const channelNames: Readonly<Record<Channel, string>> = {
  email: 'Thư điện tử',
  sms: 'Tin nhắn SMS',
  zalo: 'Zalo',
}

const tasks: Readonly<Partial<Record<string, string>>> = {
  'deliver-message': 'Gửi thông báo',
  'deliver-file-messages': 'Gửi tin về một hồ sơ',
  'probe-channels': 'Dò lại kênh gửi tin',
  'send-password-reset': 'Gửi liên kết đặt lại mật khẩu',
  'keep-slip': 'Lưu bản in của giấy tờ đã phát hành',
  'recount-calendar': 'Tính lại ngày hẹn theo lịch mới',
  'scan-file': 'Quét mã độc một tệp',
  'wake-scans': 'Gọi lại việc quét mã độc',
  'draft-apologies': 'Soạn phiếu xin lỗi',
  'deliver-web-hook': 'Báo tin cho hệ thống kết nối',
  'sweep-api': 'Dọn tệp gửi trước qua API',
  'close-payments': 'Hỏi ngân hàng về giao dịch chưa rõ',
  'send-refunds': 'Hoàn tiền qua VNPay',
  remind: 'Nhắc hạn cán bộ',
  sweep: 'Dọn dữ liệu hết hạn',
}

export const taskWords = (task: string): string => tasks[task] ?? task

export const stateWords: Readonly<Record<Undelivered['state'], string>> = {
  waiting: 'Đang thử lại',
  failed: 'Không gửi được',
  skipped: 'Không gửi bằng kênh này',
}

const reasons: Readonly<Partial<Record<string, string>>> = {
  off: 'Kênh này chưa được cấu hình.',
  unreachable: 'Không kết nối được với máy chủ gửi tin.',
  timeout: 'Máy chủ gửi tin trả lời quá chậm.',
  login: 'Máy chủ gửi tin không nhận tài khoản hoặc khóa truy cập. Kiểm tra cấu hình.',
  tooMany: 'Gửi quá nhiều trong thời gian ngắn, bên gửi tin yêu cầu chờ.',
  rejected: 'Bên nhận từ chối: địa chỉ hoặc số không còn dùng, hoặc tin bị chặn.',
  answer: 'Máy chủ gửi tin báo lỗi.',
  zalo: 'Zalo không nhận tin.',
  noTemplate: 'Chưa có mẫu tin Zalo được duyệt cho loại tin này.',
  noEmail: 'Người nhận chưa có địa chỉ thư điện tử.',
  noTelephone: 'Người nhận chưa có số điện thoại di động.',
  noAccount: 'Tài khoản người nhận đã khóa.',
  noText: 'Loại tin này chưa có lời văn.',
  notSecure: 'Địa chỉ nhận tin không dùng https.',
  notPublic: 'Địa chỉ nhận tin nằm trong mạng nội bộ.',
}

/** Why something is stuck, in words, with the number that the other side gave. */
export const reasonWords = (reason: string | null): string => {
  const [code = '', number] = reason?.split(':') ?? []
  const words = reasons[code]
  if (!words) return 'Lỗi khác, xem nhật ký của máy chủ.'
  return number === undefined ? words : `${words} (Mã ${number})`
}
