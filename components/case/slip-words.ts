import type { SlipKind } from '#lib/domain/case/workflow.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** What people call a slip. */
export const slipWords: Readonly<Record<SlipKind, PlainSentence>> = {
  receipt: 'Giấy tiếp nhận và hẹn trả kết quả',
  supplement: 'Phiếu yêu cầu bổ sung',
  refusal: 'Phiếu từ chối',
  apology: 'Phiếu xin lỗi và hẹn lại',
  stopNotice: 'Thông báo dừng giải quyết',
}
