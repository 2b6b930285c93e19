import { address, telephone, text } from '#lib/domain/procedure/fields.ts'
import { line } from './form-line.ts'
import { identityPaper } from './identity-paper.ts'
import { registrationProvince } from './legal-advice-fields.ts'
import { birthDate, fullName, personalEmail, sex } from './person-fields.ts'

/** What TP-TVPL-05 asks of a consultant, for the first card and for another one. */
export const consultantFields = {
  registrationProvince: {
    ...registrationProvince,
    label: 'Tỉnh, thành phố nơi Trung tâm, Chi nhánh đăng ký hoạt động',
    hint: 'Trung tâm hoặc Chi nhánh nơi đang hoặc sẽ làm việc. Sở Tư pháp tại đây giải quyết hồ sơ.',
  },

  fullName,
  sex,
  birthDate,
  ...identityPaper('', { sexField: 'sex', birthDateField: 'birthDate' }),
  permanentAddress: address({
    label: 'Nơi thường trú',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    autocomplete: 'street-address',
  }),
  currentAddress: address({
    label: 'Chỗ ở hiện nay',
    hint: 'Bỏ trống nếu đang sống tại nơi thường trú.',
    max: 200,
    optional: true,
  }),
  telephone: telephone({
    label: 'Số điện thoại',
    hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
    autocomplete: 'tel',
    width: 'medium',
  }),
  email: personalEmail,

  organizationName: text({
    label: 'Tên Trung tâm hoặc Chi nhánh nơi làm việc',
    hint: 'Ghi đúng như trên Giấy đăng ký hoạt động của Trung tâm, Chi nhánh.',
    example: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
    max: 250,
    autocomplete: 'organization',
  }),
} as const

export const personStep = {
  slug: 'nguoi-de-nghi',
  title: 'Người đề nghị',
  fields: ['fullName', 'sex', 'birthDate', 'permanentAddress', 'currentAddress'],
} as const

export const identityStep = {
  slug: 'giay-to-tuy-than',
  title: 'Giấy tờ tùy thân và liên hệ',
  fields: ['idType', 'idNumber', 'idIssuedOn', 'idIssuedBy', 'telephone', 'email'],
} as const

export const consultantItems = [
  line(
    '1',
    { label: 'Họ và tên', answer: 'fullName', capitals: true },
    { label: 'Giới tính', answer: 'sex' },
  ),
  line('2', { label: 'Ngày, tháng, năm sinh', answer: 'birthDate' }),
  line(
    '3',
    { label: 'Giấy CMND/CCCD/Hộ chiếu', answer: 'idType' },
    { label: 'Số', answer: 'idNumber' },
    { label: 'Cấp ngày', answer: 'idIssuedOn' },
    { label: 'Tại', answer: 'idIssuedBy' },
  ),
  line('4', { label: 'Nơi thường trú', answer: 'permanentAddress' }),
  line('5', { label: 'Chỗ ở hiện nay', answer: 'currentAddress' }),
  line('6', { label: 'Điện thoại', answer: 'telephone' }, { label: 'Email', answer: 'email' }),
  line('7', { label: 'Trung tâm, Chi nhánh nơi làm việc', answer: 'organizationName' }),
] as const

export const consultantSubject = {
  fullName: 'fullName',
  idNumber: 'idNumber',
  birthDate: 'birthDate',
  telephone: 'telephone',
  email: 'email',
  address: 'permanentAddress',
} as const
