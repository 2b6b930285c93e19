import { choice, date, personName, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { commitment, registrationProvince, seatAddress } from './legal-advice-fields.ts'
import { contactLine, organizationContact } from './requesting-organization.ts'

/** The day of the circular that began notaries' offices, Thông tư 574/QLTPK: no paper is older. */
export const firstNotaries = '1987-10-10'
/** The day of the first Luật Công chứng, under which the first cards were given and the first private offices opened. */
export const firstNotaryLaw = '2007-07-01'

const onPaper = 'Ví dụ 15/06/2018'

export const practiceProvince = {
  ...registrationProvince,
  label: 'Tỉnh, thành phố nơi tổ chức hành nghề công chứng đăng ký hoạt động',
  hint: 'Phòng công chứng thì chọn nơi đặt trụ sở. Sở Tư pháp tại đây giải quyết hồ sơ.',
} as const

export const appointmentNumber = text({
  label: 'Số quyết định bổ nhiệm công chứng viên',
  hint: 'Quyết định bổ nhiệm, hoặc bổ nhiệm lại nếu có, của Bộ trưởng Bộ Tư pháp.',
  example: '1234/QĐ-BTP',
  max: 60,
  width: 'medium',
})

export const appointedOn = date({
  label: 'Ngày quyết định bổ nhiệm',
  hint: onPaper,
  past: true,
  min: firstNotaries,
  width: 'short',
})

/** A notary's office, public or private, as its paper of foundation or registration names it. */
export const notaryOrganization = {
  notaryOrganizationKind: choice({
    label: 'Loại tổ chức hành nghề công chứng',
    control: 'radio',
    options: { public: 'Phòng công chứng', office: 'Văn phòng công chứng' },
  }),
  organizationName: text({
    label: 'Tên tổ chức hành nghề công chứng',
    hint: 'Ghi đúng như trên Giấy đăng ký hoạt động hoặc quyết định thành lập.',
    example: 'Văn phòng công chứng Lê Thị Thu Hà',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: seatAddress('Địa chỉ trụ sở'),
  registrationNumber: text({
    label: 'Số Giấy đăng ký hoạt động hoặc quyết định thành lập',
    hint: 'Văn phòng công chứng ghi số Giấy đăng ký hoạt động; Phòng công chứng ghi số quyết định thành lập.',
    max: 60,
    width: 'medium',
  }),
  registeredOn: date({
    label: 'Ngày cấp Giấy hoặc ngày quyết định',
    hint: onPaper,
    past: true,
    min: firstNotaries,
    width: 'short',
  }),
  ...organizationContact,
} as const

export const notaryOrganizationItems = [
  line('1', { label: 'Tên tổ chức hành nghề công chứng', answer: 'organizationName', capitals: true }),
  line('2', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
  contactLine('3'),
  line(
    '4',
    { label: 'Giấy đăng ký hoạt động/Quyết định thành lập số', answer: 'registrationNumber' },
    { label: 'Ngày', answer: 'registeredOn' },
  ),
] as const

/** Who signs for the organization, and most often types. */
export const headFullName = personName({
  label: 'Họ và tên Trưởng phòng hoặc Trưởng Văn phòng',
  hint: 'Người ký tên, đóng dấu trên giấy đề nghị.',
  autocomplete: 'name',
})

export const pledge = { kind: 'sentence', text: commitment.text } as const
