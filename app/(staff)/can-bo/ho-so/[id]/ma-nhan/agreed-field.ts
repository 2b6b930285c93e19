import { consent } from '#lib/domain/procedure/fields.ts'

export const agreedControl = 'agreed'

/** Nobody's file goes online without their word. */
export const agreedField = consent({
  label: 'Người nộp đồng ý',
  text: 'Đã giải thích cho người nộp: ai có mã này cùng số giấy tờ tùy thân thì đưa được hồ sơ vào tài khoản của mình, nên phải giữ kín.',
})
