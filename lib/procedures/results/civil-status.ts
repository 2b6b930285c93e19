import { address, choice, date, personName, text } from '#lib/domain/procedure/fields.ts'
import { defineResult, type ResultLine } from '#lib/domain/result/result-form.ts'

const issuedWith = 'Thông tư số 04/2020/TT-BTP'

/** Where the matter stands in the book: what an extract copies (Luật Hộ tịch 2014, Điều 64). */
const entry = {
  registeredAt: text({
    label: 'Đăng ký tại',
    inSentence: 'nơi đăng ký',
    hint: 'Cơ quan đã đăng ký, như trong sổ. Bản lưu ở quận, huyện thường do xã, phường đăng ký.',
    max: 200,
  }),
  registeredNumber: text({ label: 'Số', inSentence: 'số đăng ký', max: 30, width: 'short' }),
  registeredOn: date({ label: 'Ngày đăng ký', past: true, partial: true, width: 'short' }),
  registeredBook: text({ label: 'Quyển số', max: 30, width: 'short', optional: true }),
  note: text({ label: 'Ghi chú trong sổ', max: 500, multiline: true, optional: true }),
} as const

const fromEntry = {
  registeredNumber: 'eventNumber',
  registeredOn: 'eventRegisteredOn',
  registeredBook: 'eventBook',
} as const

const entryLines: readonly ResultLine[] = [
  { kind: 'answers', names: ['registeredAt'] },
  { kind: 'answers', names: ['registeredNumber', 'registeredBook', 'registeredOn'] },
  { kind: 'answers', names: ['note'] },
]

const sexes = { male: 'Nam', female: 'Nữ' } as const
const pastDay = (label: string, more: { readonly inSentence?: string } = {}) =>
  date({ label, ...more, past: true, partial: true, min: '1850-01-01', width: 'short' })
const words = (label: string) => text({ label, max: 120, width: 'medium', optional: true })

/** Whom the entry is about. */
const whom = {
  fullName: personName({ label: 'Họ, chữ đệm, tên' }),
  birthDate: pastDay('Ngày, tháng, năm sinh'),
  sex: choice({ label: 'Giới tính', control: 'radio', options: sexes }),
  ethnicGroup: words('Dân tộc'),
  nationality: words('Quốc tịch'),
} as const

const whomLines = [
  { kind: 'answers', names: ['fullName'], strong: true },
  { kind: 'answers', names: ['birthDate', 'sex'] },
  { kind: 'answers', names: ['ethnicGroup', 'nationality'] },
] as const

const aboutWhom = {
  fullName: ['subjectFullName', 'fullName'],
  birthDate: ['subjectBirthDate', 'birthDate'],
  sex: ['subjectSex', 'sex'],
  ethnicGroup: ['subjectEthnicGroup', 'ethnicGroup'],
  nationality: ['subjectNationality', 'nationalityName'],
} as const

export const birthExtract = defineResult({
  code: 'birth-extract',
  name: 'Trích lục khai sinh (bản sao)',
  title: 'TRÍCH LỤC KHAI SINH',
  subtitle: '(BẢN SAO)',
  legalForm: { number: 'Mẫu trích lục khai sinh (bản sao)', issuedWith },
  symbol: 'TLKS-BS',
  fields: {
    ...whom,
    birthPlace: address({ label: 'Nơi sinh', max: 200 }),
    homeland: words('Quê quán'),
    personalNumber: text({ label: 'Số định danh cá nhân', max: 12, width: 'medium', optional: true }),
    motherName: personName({ label: 'Họ, chữ đệm, tên người mẹ', optional: true }),
    motherBorn: words('Năm sinh, dân tộc, quốc tịch của mẹ'),
    fatherName: personName({ label: 'Họ, chữ đệm, tên người cha', optional: true }),
    fatherBorn: words('Năm sinh, dân tộc, quốc tịch của cha'),
    ...entry,
  },
  from: { ...aboutWhom, ...fromEntry, personalNumber: 'personalNumber' },
  lines: [
    ...whomLines,
    { kind: 'answers', names: ['birthPlace'] },
    { kind: 'answers', names: ['homeland'] },
    { kind: 'answers', names: ['personalNumber'] },
    { kind: 'answers', names: ['motherName'] },
    { kind: 'answers', names: ['motherBorn'] },
    { kind: 'answers', names: ['fatherName'] },
    { kind: 'answers', names: ['fatherBorn'] },
    ...entryLines,
  ],
})

export const deathExtract = defineResult({
  code: 'death-extract',
  name: 'Trích lục khai tử (bản sao)',
  title: 'TRÍCH LỤC KHAI TỬ',
  subtitle: '(BẢN SAO)',
  legalForm: { number: 'Mẫu trích lục khai tử (bản sao)', issuedWith },
  symbol: 'TLKT-BS',
  fields: {
    ...whom,
    lastAddress: address({ label: 'Nơi cư trú cuối cùng', max: 200, optional: true }),
    diedOn: pastDay('Đã chết ngày', { inSentence: 'ngày chết' }),
    diedAt: text({ label: 'Nơi chết', max: 200 }),
    cause: words('Nguyên nhân chết'),
    ...entry,
  },
  from: { ...aboutWhom, ...fromEntry, lastAddress: 'subjectAddress' },
  lines: [
    ...whomLines,
    { kind: 'answers', names: ['lastAddress'] },
    { kind: 'answers', names: ['diedOn'] },
    { kind: 'answers', names: ['diedAt'] },
    { kind: 'answers', names: ['cause'] },
    ...entryLines,
  ],
})

export const marriageExtract = defineResult({
  code: 'marriage-extract',
  name: 'Trích lục kết hôn (bản sao)',
  title: 'TRÍCH LỤC KẾT HÔN',
  subtitle: '(BẢN SAO)',
  legalForm: { number: 'Mẫu trích lục kết hôn (bản sao)', issuedWith },
  symbol: 'TLKH-BS',
  fields: {
    fullName: personName({ label: 'Họ, chữ đệm, tên người thứ nhất' }),
    birthDate: pastDay('Ngày, tháng, năm sinh người thứ nhất'),
    address: address({ label: 'Nơi cư trú người thứ nhất', max: 200, optional: true }),
    spouseName: personName({ label: 'Họ, chữ đệm, tên người thứ hai' }),
    spouseBirthDate: pastDay('Ngày, tháng, năm sinh người thứ hai'),
    spouseAddress: address({ label: 'Nơi cư trú người thứ hai', max: 200, optional: true }),
    ...entry,
  },
  from: {
    fullName: aboutWhom.fullName,
    birthDate: aboutWhom.birthDate,
    address: ['subjectAddress', 'permanentAddress'],
    spouseName: 'spouseFullName',
    spouseBirthDate: 'spouseBirthDate',
    ...fromEntry,
  },
  lines: [
    { kind: 'answers', names: ['fullName'], strong: true },
    { kind: 'answers', names: ['birthDate'] },
    { kind: 'answers', names: ['address'] },
    { kind: 'answers', names: ['spouseName'], strong: true },
    { kind: 'answers', names: ['spouseBirthDate'] },
    { kind: 'answers', names: ['spouseAddress'] },
    ...entryLines,
  ],
})
