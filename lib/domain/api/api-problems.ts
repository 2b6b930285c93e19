/** What an API answers when it does not do as asked: code → status and sentence. The codes are explained at /du-lieu-mo/api. */
export const apiProblems = {
  noKey: [401, 'Thiếu khóa API: gửi ở đầu mục Authorization, dạng Bearer.'],
  unknownKey: [401, 'Khóa API không đúng.'],
  expiredKey: [401, 'Khóa API đã hết hạn.'],
  revokedKey: [401, 'Khóa API đã bị thu hồi.'],
  noScope: [403, 'Khóa này không được cấp quyền làm việc ấy.'],
  notFound: [404, 'Không có gì ở địa chỉ này, hoặc không thuộc đơn vị của khóa.'],
  noSuchProcedure: [404, 'Không có thủ tục nào mang tên ấy đang áp dụng.'],
  noIdempotencyKey: [400, 'Thiếu Idempotency-Key: một chuỗi riêng cho mỗi lần nộp, từ 1 đến 200 ký tự.'],
  keyReused: [422, 'Idempotency-Key này đã dùng cho một nội dung khác.'],
  stillRunning: [409, 'Lần nộp mang Idempotency-Key này đang được xử lý. Hỏi lại sau ít giây.'],
  notJson: [400, 'Nội dung gửi không phải JSON.'],
  noFile: [400, 'Gửi đúng một tệp, dạng multipart/form-data.'],
  invalid: [422, 'Nội dung gửi chưa đúng: xem từng điểm trong errors.'],
  nothingAsked: [409, 'Hồ sơ không chờ bổ sung, hoặc đã bổ sung rồi.'],
  notWithdrawable: [409, 'Hồ sơ không rút được nữa: đã xong, đã kết thúc, hoặc đã đến bước ký kết quả.'],
  notOnline: [409, 'Thủ tục này hiện không nhận trực tuyến.'],
  notYourUnit: [422, 'Hồ sơ thuộc thẩm quyền của đơn vị khác với đơn vị của khóa.'],
  noSuchPlace: [400, 'Tham số since không phải giá trị next đã nhận.'],
  tooLarge: [413, 'Nội dung gửi quá lớn. Gửi tệp trước bằng POST /api/v1/files.'],
  tooManyWaiting: [429, 'Quá nhiều tệp gửi trước chưa dùng đến.'],
  tooManyRequests: [429, 'Gửi quá nhiều yêu cầu trong thời gian ngắn. Đợi một phút rồi gửi tiếp.'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>

export type ApiProblem = keyof typeof apiProblems
