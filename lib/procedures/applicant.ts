import { address, telephone } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { identityPaper } from './identity-paper.ts'
import { birthDate, fullName, personalEmail, sex } from './person-fields.ts'

/** A person who asks for something in their own name: who they are, by which paper, and how to reach them. */
export const applicantFields = {
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

export const applicantItems = [
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
] as const

export const applicantSubject = {
  fullName: 'fullName',
  idNumber: 'idNumber',
  birthDate: 'birthDate',
  telephone: 'telephone',
  email: 'email',
  address: 'permanentAddress',
} as const
