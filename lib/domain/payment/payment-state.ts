/** How a fee is paid from afar: through VNPay, or by a transfer whose QR code (VietQR) carries the order's code. */
export const paymentMethods = ['vnpay', 'vietqr'] as const
export type PaymentMethod = (typeof paymentMethods)[number]

/**
 * Where one attempt to pay stands. `refundDue`: the money came and the file could not take it (too late, paid
 * already, ended, another amount); it is owed back and never lost. `paid` becomes `refundDue` when an official decides
 * to give a fee back.
 */
export const paymentStates = ['pending', 'paid', 'failed', 'expired', 'refundDue', 'refunded'] as const
export type PaymentState = (typeof paymentStates)[number]

/** Every way from one state to another; the database refuses all others (see `payments_keep` in the migrations). */
export const nextStates: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  pending: ['paid', 'failed', 'expired', 'refundDue'],
  failed: ['refundDue'],
  expired: ['refundDue'],
  paid: ['refundDue'],
  refundDue: ['refunded'],
  refunded: [],
}

/** Minutes within which a payment at VNPay has to be made; the bank is told so too. */
export const vnpayMinutes = 15
/** Days for which the code of a transfer is kept open. */
export const vietqrDays = 7

/** Why money is owed back: by itself where the file could not take it, or as an official decides. */
export const refundGrounds = {
  paidTwice: 'Phí của hồ sơ đã được nộp trước đó',
  late: 'Tiền đến sau khi giao dịch đã hủy hoặc hết hạn',
  fileEnded: 'Hồ sơ không còn nhận phí khi tiền đến',
  otherAmount: 'Số phí của hồ sơ đã thay đổi trước khi tiền đến',
  unmatched: 'Chuyển khoản không thuộc hồ sơ nào',
  withdrawn: 'Người nộp rút hồ sơ trước khi được giải quyết',
  refused: 'Hồ sơ không được giải quyết và pháp luật cho hoàn phí',
  overcharged: 'Đã thu sai mức phí',
  exemptLater: 'Người nộp chứng minh được thuộc diện miễn phí',
} as const
export type RefundGround = keyof typeof refundGrounds

/** The grounds that an official may give; the others come about by themselves. */
export const refundGroundsByHand = [
  'withdrawn',
  'refused',
  'overcharged',
  'exemptLater',
] as const satisfies readonly RefundGround[]
