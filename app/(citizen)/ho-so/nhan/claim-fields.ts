import { text } from '#lib/domain/procedure/fields.ts'

/** What the slip from the counter says, and what only the person knows. */
export const claimFields = {
  code: text({
    label: 'Mã trên phiếu',
    hint: '10 chữ và số, ví dụ ABCDE-23456. Không phân biệt chữ hoa, chữ thường.',
    max: 40,
    width: 'medium',
  }),
  idNumber: text({
    label: 'Số giấy tờ tùy thân đã khai',
    hint: 'Số căn cước công dân, chứng minh nhân dân hoặc hộ chiếu ghi trong hồ sơ.',
    max: 40,
    width: 'medium',
  }),
} as const
