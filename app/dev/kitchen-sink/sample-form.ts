import type { Fields } from '#lib/domain/procedure/field.ts'
import {
  address,
  choice,
  consent,
  count,
  date,
  email,
  identityNumber,
  month,
  personName,
  province,
  table,
  telephone,
  text,
  yesNo,
} from '#lib/domain/procedure/fields.ts'

/** One question of each kind, in everyday words. */
export const sampleFields = {
  fullName: personName({
    label: 'Họ và tên',
    autocomplete: 'name',
    hint: 'Viết đầy đủ như trên giấy tờ tùy thân',
  }),
  sex: choice({ label: 'Giới tính', control: 'radio', options: { male: 'Nam', female: 'Nữ' } }),
  birthDate: date({ label: 'Ngày, tháng, năm sinh', past: true, autocomplete: 'bday' }),
  kind: choice({
    label: 'Loại phiếu',
    control: 'radio',
    options: { one: 'Phiếu số 1', two: 'Phiếu số 2' },
    hints: {
      one: 'Nộp cho cơ quan, tổ chức; chỉ ghi án tích chưa được xóa',
      two: 'Chỉ cấp cho chính người đó biết về lý lịch tư pháp của mình',
    },
  }),
  paperType: choice({
    label: 'Giấy tờ tùy thân',
    control: 'select',
    options: { citizenId: 'Căn cước công dân', oldId: 'Chứng minh nhân dân', passport: 'Hộ chiếu' },
  }),
  paperNumber: identityNumber({
    label: 'Số giấy tờ',
    typeField: 'paperType',
    sexField: 'sex',
    birthDateField: 'birthDate',
  }),
  telephone: telephone({ label: 'Số điện thoại', autocomplete: 'tel' }),
  email: email({ label: 'Thư điện tử', optional: true, autocomplete: 'email' }),
  birthPlace: province({
    label: 'Nơi sinh',
    options: [
      { value: '87', label: 'Đồng Tháp' },
      { value: '01', label: 'Hà Nội' },
      { value: 'abroad', label: 'Nước ngoài' },
    ],
  }),
  home: address({ label: 'Nơi thường trú', max: 200 }),
  copies: count({ label: 'Số bản xin cấp', min: 1, max: 20 }),
  delegated: yesNo({ label: 'Có ủy quyền cho người khác nộp thay không?' }),
  delegateName: personName({ label: 'Họ và tên người được ủy quyền', onlyIf: { delegated: 'yes' } }),
  purpose: text({ label: 'Mục đích xin cấp', max: 300, multiline: true }),
  residences: table({
    label: 'Quá trình cư trú từ khi đủ 14 tuổi',
    hint: 'Khai liên tục đến nay, không bỏ trống tháng nào',
    rowLabel: 'Nơi cư trú',
    columns: {
      from: month({ label: 'Từ tháng' }),
      to: month({ label: 'Đến tháng', openEnded: true }),
      place: address({ label: 'Địa chỉ', max: 200 }),
      work: text({ label: 'Nghề nghiệp, nơi làm việc', max: 200, optional: true }),
    },
    min: 1,
    max: 10,
    rule: { kind: 'residenceHistory', birthDateField: 'birthDate' },
  }),
  promise: consent({
    label: 'Tôi cam đoan những điều khai trên là đúng',
    text: 'Người khai chịu trách nhiệm trước pháp luật về lời khai của mình.',
  }),
} as const satisfies Fields

export const sampleNames = Object.keys(sampleFields) as readonly (keyof typeof sampleFields)[]

/** Typed as people type, with some of it wrong. */
export const sampleTyped = {
  fullName: 'Nguyễn Thị Ánh Nguyệt',
  sex: 'female',
  birthDate: '31/02/1990',
  kind: 'one',
  paperType: 'citizenId',
  paperNumber: '087190001234',
  telephone: '0912 345',
  birthPlace: '87',
  home: 'Số 12 đường Nguyễn Huệ, Phường 1, thành phố Cao Lãnh, Đồng Tháp',
  delegated: 'no',
  'residences.0.from': '05/2004',
  'residences.0.to': '08/2012',
  'residences.0.place': 'Xã Mỹ Xương, huyện Cao Lãnh, Đồng Tháp',
  'residences.1.from': '11/2012',
  'residences.1.to': 'nay',
  'residences.1.place': 'Phường 1, thành phố Cao Lãnh, Đồng Tháp',
} as const
