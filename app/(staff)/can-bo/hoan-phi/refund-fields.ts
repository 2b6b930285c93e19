import { refundGrounds, refundGroundsByHand } from '#lib/domain/payment/payment-state.ts'
import { choice, money, text } from '#lib/domain/procedure/fields.ts'

/** What the desk says when it asks for a fee to go back. */
export const refundFields = {
  ground: choice({
    label: 'Căn cứ hoàn phí',
    control: 'radio',
    options: Object.fromEntries(refundGroundsByHand.map((ground) => [ground, refundGrounds[ground]])),
  }),
  amount: money({
    label: 'Số tiền hoàn',
    hint: 'Đồng, ví dụ: 200.000',
    min: 1,
    max: 1_000_000_000,
    width: 'short',
  }),
  note: text({ label: 'Giải trình', hint: 'Văn bản, giấy tờ làm căn cứ.', max: 500, multiline: true }),
}

/** Why a request was not taken, by its codes. */
export const refundProblemWords = {
  required: 'Nhập phần này.',
  amount: 'Nhập số tiền bằng chữ số, tính bằng đồng, ví dụ 200.000.',
  tooMuch: 'Nhập số tiền không lớn hơn phần phí còn lại.',
  tooLong: 'Rút ngắn phần này.',
} as const
