import type { ScalarField } from '#lib/domain/procedure/field.ts'
import { choice, date, text } from '#lib/domain/procedure/fields.ts'
import { faults, type GroundNeeded, supplementGrounds } from '#lib/domain/supplement/grounds.ts'

/** The questions about a request as a whole. */
export const askFields = (groundNeeded: GroundNeeded): Readonly<Record<string, ScalarField>> => ({
  other: text({
    label: 'Yêu cầu khác',
    hint: 'Chỉ khi không thuộc điểm nào ở trên. Nói rõ phải làm gì; người nộp đọc nguyên văn và nộp kèm tệp được.',
    max: 1_000,
    multiline: true,
    optional: true,
  }),
  fault: choice({ label: 'Vì sao hồ sơ chưa đủ', control: 'radio', options: faults }),
  ...(groundNeeded !== null && {
    ground: choice({ label: 'Căn cứ yêu cầu thêm', control: 'radio', options: supplementGrounds }),
  }),
  mendBy: date({
    label: 'Đề nghị gửi lại trước hết ngày',
    hint: 'Ví dụ 15/09/2020. Bỏ trống nếu không hẹn ngày.',
    optional: true,
    width: 'short',
  }),
})
