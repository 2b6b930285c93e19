import {
  address,
  choice,
  consent,
  date,
  email,
  personName,
  province,
  telephone,
  text,
} from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import type { ProcedureFacts } from '#lib/domain/procedure/procedure.ts'
import { identityPaper } from './identity-paper.ts'
import { provinces } from './provinces.ts'

/** What both certificates of the nationality decree ask about the person. */
export const nationalityFields = {
  residenceProvince: province({
    label: 'Tỉnh, thành phố nơi cư trú',
    hint: 'Sở Tư pháp tại nơi đang cư trú sẽ giải quyết hồ sơ.',
    options: provinces,
    width: 'medium',
  }),
  currentAddress: address({
    label: 'Nơi cư trú hiện nay',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    autocomplete: 'street-address',
  }),
  fullName: personName({
    label: 'Họ, chữ đệm, tên',
    inSentence: 'họ, chữ đệm, tên',
    hint: 'Ghi đúng như trên giấy tờ tùy thân, có dấu.',
    autocomplete: 'name',
  }),
  sex: choice({
    label: 'Giới tính',
    control: 'radio',
    options: { male: 'Nam', female: 'Nữ' },
    autocomplete: 'sex',
  }),
  birthDate: date({
    label: 'Ngày, tháng, năm sinh',
    inSentence: 'ngày sinh',
    hint: 'Ví dụ 31/12/1950',
    past: true,
    min: '1900-01-01',
    autocomplete: 'bday',
    width: 'short',
  }),
  birthPlace: address({
    label: 'Nơi sinh',
    hint: 'Ghi rõ xã/phường, quận/huyện, tỉnh/thành phố; sinh ở nước ngoài thì ghi tên nước.',
    example: 'Phnôm Pênh, Campuchia',
    max: 200,
  }),
  ...identityPaper('', { sexField: 'sex', birthDateField: 'birthDate' }),
  telephone: telephone({
    label: 'Số điện thoại',
    hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
    autocomplete: 'tel',
    width: 'medium',
  }),
  email: email({
    label: 'Thư điện tử (e-mail)',
    inSentence: 'địa chỉ thư điện tử',
    optional: true,
    autocomplete: 'email',
  }),
  purpose: text({
    label: 'Mục đích xin cấp Giấy xác nhận',
    inSentence: 'mục đích xin cấp Giấy xác nhận',
    hint: 'Ví dụ: làm giấy tờ tùy thân tại Việt Nam',
    example: 'làm giấy tờ tùy thân tại Việt Nam',
    max: 300,
  }),
  commitment: consent({
    label: 'Tôi cam đoan',
    text: 'Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.',
  }),
} as const

/** How both printed forms begin. */
export const nameAndBirth = [
  line('', { label: 'Họ, chữ đệm, tên', answer: 'fullName', capitals: true }),
  { kind: 'boxes', label: 'Giới tính', answer: 'sex' },
  line('', { label: 'Ngày, tháng, năm sinh', answer: 'birthDate' }),
  line('', { label: 'Nơi sinh', answer: 'birthPlace' }),
] as const

/** On both printed forms, after the places. */
export const paperAndContact = [
  line(
    '',
    { label: 'Giấy tờ về nhân thân', answer: 'idType' },
    { label: 'Số', answer: 'idNumber' },
    { label: 'Cơ quan cấp', answer: 'idIssuedBy' },
    { label: 'Ngày cấp', answer: 'idIssuedOn' },
  ),
  line('', { label: 'Số điện thoại/e-mail', answer: 'telephone', and: 'email' }),
] as const

/** Thông tư 281/2016/TT-BTC Điều 4 khoản 5 and 6, Điều 5. */
export const nationalityFee = 'Lệ phí cấp Giấy xác nhận'

type Paper = ProcedureFacts<Record<never, never>>['papers'][number]

export const photos: Paper = {
  code: 'photos',
  name: 'Ảnh 4x6 của người yêu cầu, chụp chưa quá 6 tháng',
  form: 'original',
  copies: 2,
  showOriginal: 'whenCollecting',
  note: 'Tải lên một ảnh chụp rõ mặt; mang 2 ảnh in khi đến nhận kết quả.',
}

export const identity: Paper = {
  code: 'identity',
  name: 'Giấy tờ về nhân thân có ảnh: căn cước công dân, chứng minh nhân dân, hộ chiếu, giấy tờ cư trú hoặc giấy tờ khác có giá trị',
  form: 'scan',
  copies: 1,
  showOriginal: 'whenCollecting',
  note: 'Chụp đủ hai mặt hoặc trang có ảnh, rõ chữ.',
}
