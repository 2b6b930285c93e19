import { address, choice, date, personName, table, text } from '#lib/domain/procedure/fields.ts'
import { defineResult, type ResultLine } from '#lib/domain/result/result-form.ts'
import { identityPaper } from '../identity-paper.ts'

const whom = {
  fullName: personName({ label: 'Họ và tên' }),
  otherName: personName({ label: 'Tên gọi khác', optional: true }),
  sex: choice({ label: 'Giới tính', control: 'radio', options: { male: 'Nam', female: 'Nữ' } }),
  birthDate: date({ label: 'Ngày, tháng, năm sinh', inSentence: 'ngày sinh', past: true, width: 'short' }),
  birthPlace: address({ label: 'Nơi sinh', max: 200 }),
  nationality: text({ label: 'Quốc tịch', max: 60, width: 'medium' }),
  permanentAddress: address({ label: 'Nơi thường trú', max: 200, optional: true }),
  temporaryAddress: address({ label: 'Nơi tạm trú', max: 200, optional: true }),
  ...identityPaper('', { sexField: 'sex', birthDateField: 'birthDate' }),
} as const

const fromDeclaration = {
  fullName: 'fullName',
  otherName: 'otherName',
  sex: 'sex',
  birthDate: 'birthDate',
  birthPlace: 'birthPlace',
  nationality: ['nationalityName', 'nationality'],
  permanentAddress: 'permanentAddress',
  temporaryAddress: 'temporaryAddress',
  idType: 'idType',
  idNumber: 'idNumber',
  idIssuedOn: 'idIssuedOn',
  idIssuedBy: 'idIssuedBy',
} as const

const findings = {
  none: 'Không có án tích',
  some: 'Có án tích',
} as const

/** What a judgment says of a conviction (Luật Lý lịch tư pháp 2009, Điều 42 và 43). */
const judgments = {
  judgment: text({ label: 'Số, ngày bản án; Tòa án', max: 200 }),
  crime: text({ label: 'Tội danh, điều luật', max: 200 }),
  penalty: text({ label: 'Hình phạt', max: 200 }),
  standing: text({ label: 'Tình trạng thi hành', max: 200, optional: true }),
} as const

const banDetails = text({
  label: 'Chức vụ không được đảm nhiệm, thời hạn',
  hint: 'Ghi theo quyết định tuyên bố phá sản: số, ngày, Tòa án, chức vụ, thời hạn.',
  max: 500,
  multiline: true,
  onlyIf: { ban: 'banned' },
})

const whomLines: readonly ResultLine[] = [
  { kind: 'answers', names: ['fullName'], strong: true },
  { kind: 'answers', names: ['otherName'] },
  { kind: 'answers', names: ['sex', 'birthDate'] },
  { kind: 'answers', names: ['birthPlace'] },
  { kind: 'answers', names: ['nationality'] },
  { kind: 'answers', names: ['permanentAddress'] },
  { kind: 'answers', names: ['temporaryAddress'] },
  { kind: 'answers', names: ['idType', 'idNumber'] },
  { kind: 'answers', names: ['idIssuedOn', 'idIssuedBy'] },
]

/** Phiếu số 1: convictions that have not been expunged; bans only where the person asked for them (Điều 42). */
export const criminalRecord1 = defineResult({
  code: 'criminal-record-1',
  name: 'Phiếu lý lịch tư pháp số 1',
  title: 'PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1',
  legalForm: { number: 'Mẫu số 06/2013/TT-LLTP', issuedWith: 'Thông tư số 16/2013/TT-BTP' },
  symbol: 'LLTP',
  fields: {
    ...whom,
    finding: choice({ label: 'Tình trạng án tích', control: 'radio', options: findings }),
    convictions: table({
      label: 'Án tích chưa được xóa',
      rowLabel: 'Bản án',
      columns: judgments,
      min: 1,
      max: 20,
      onlyIf: { finding: 'some' },
    }),
    ban: choice({
      label: 'Thông tin về cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
      inSentence: 'thông tin về cấm đảm nhiệm chức vụ',
      hint: 'Chỉ ghi khi người được cấp yêu cầu.',
      control: 'radio',
      options: {
        notAsked: 'Không yêu cầu xác nhận',
        free: 'Không bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
        banned: 'Bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
      },
    }),
    banDetails,
  },
  from: fromDeclaration,
  lines: [
    ...whomLines,
    { kind: 'answers', names: ['finding'], strong: true },
    { kind: 'rows', name: 'convictions' },
    { kind: 'answers', names: ['ban'] },
    { kind: 'answers', names: ['banDetails'] },
  ],
})

/** Phiếu số 2: every conviction, expunged or not, the closest family, and every ban (Điều 43). */
export const criminalRecord2 = defineResult({
  code: 'criminal-record-2',
  name: 'Phiếu lý lịch tư pháp số 2',
  title: 'PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2',
  legalForm: { number: 'Mẫu số 07/2013/TT-LLTP', issuedWith: 'Thông tư số 16/2013/TT-BTP' },
  symbol: 'LLTP',
  fields: {
    ...whom,
    fatherName: personName({ label: 'Họ và tên cha', optional: true }),
    motherName: personName({ label: 'Họ và tên mẹ', optional: true }),
    spouseName: personName({ label: 'Họ và tên vợ/chồng', optional: true }),
    finding: choice({
      label: 'Tình trạng án tích',
      hint: 'Gồm cả án tích đã được xóa.',
      control: 'radio',
      options: findings,
    }),
    convictions: table({
      label: 'Án tích đã được xóa và chưa được xóa',
      rowLabel: 'Bản án',
      columns: { ...judgments, expunged: text({ label: 'Xóa án tích', max: 120, optional: true }) },
      min: 1,
      max: 20,
      onlyIf: { finding: 'some' },
    }),
    ban: choice({
      label: 'Thông tin về cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
      inSentence: 'thông tin về cấm đảm nhiệm chức vụ',
      control: 'radio',
      options: {
        free: 'Không bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
        banned: 'Bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã',
      },
    }),
    banDetails,
  },
  from: {
    ...fromDeclaration,
    fatherName: 'fatherName',
    motherName: 'motherName',
    spouseName: 'spouseName',
  },
  lines: [
    ...whomLines,
    { kind: 'answers', names: ['fatherName'] },
    { kind: 'answers', names: ['motherName'] },
    { kind: 'answers', names: ['spouseName'] },
    { kind: 'answers', names: ['finding'], strong: true },
    { kind: 'rows', name: 'convictions' },
    { kind: 'answers', names: ['ban'] },
    { kind: 'answers', names: ['banDetails'] },
  ],
})
