import { text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { applicantFields, applicantItems } from './applicant.ts'
import { registrationProvince } from './legal-advice-fields.ts'

/** What TP-TVPL-05 asks of a consultant, for the first card and for another one. */
export const consultantFields = {
  registrationProvince: {
    ...registrationProvince,
    label: 'Tỉnh, thành phố nơi Trung tâm, Chi nhánh đăng ký hoạt động',
    hint: 'Trung tâm hoặc Chi nhánh nơi đang hoặc sẽ làm việc. Sở Tư pháp tại đây giải quyết hồ sơ.',
  },

  ...applicantFields,

  organizationName: text({
    label: 'Tên Trung tâm hoặc Chi nhánh nơi làm việc',
    hint: 'Ghi đúng như trên Giấy đăng ký hoạt động của Trung tâm, Chi nhánh.',
    example: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
    max: 250,
    autocomplete: 'organization',
  }),
} as const

export const consultantItems = [
  ...applicantItems,
  line('7', { label: 'Trung tâm, Chi nhánh nơi làm việc', answer: 'organizationName' }),
] as const
