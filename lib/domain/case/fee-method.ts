/**
 * How a fee is settled (NĐ 61/2018/NĐ-CP Điều 22): in cash or by card at the desk, into the office's account, collected by
 * the post office on delivery of a result that goes by post, paid from afar, or not charged on a ground.
 */
export const feeMethods = ['cash', 'card', 'transfer', 'postal', 'vnpay', 'vietqr', 'exempt'] as const
export type FeeMethod = (typeof feeMethods)[number]

export const isFeeMethod = (text: string): text is FeeMethod =>
  (feeMethods as readonly string[]).includes(text)

/** Paid from afar: known by what the bank says, never by what a person says. */
export const isFromAfar = (method: FeeMethod): method is 'vnpay' | 'vietqr' =>
  method === 'vnpay' || method === 'vietqr'

/** How each is called after a word such as "nộp" or "thu". */
export const feeMethodWords = {
  cash: 'tiền mặt',
  card: 'thẻ tại quầy',
  transfer: 'chuyển khoản',
  postal: 'bưu chính thu hộ khi phát',
  vnpay: 'trực tuyến qua VNPay',
  vietqr: 'chuyển khoản theo mã VietQR',
  exempt: 'không thu',
} as const satisfies Record<FeeMethod, string>
