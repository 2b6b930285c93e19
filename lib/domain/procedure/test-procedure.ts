import { defineProcedure } from './define.ts'
import { feeOf } from './fee.ts'
import {
  choice,
  consent,
  count,
  date,
  identityNumber,
  month,
  personName,
  province,
  table,
  text,
  yesNo,
} from './fields.ts'

const places = [
  { value: '87', label: 'Đồng Tháp' },
  { value: '01', label: 'Hà Nội' },
] as const

const fields = {
  place: province({ label: 'Tỉnh', options: places }),
  fullName: personName({ label: 'Họ và tên' }),
  sex: choice({ label: 'Giới tính', control: 'radio', options: { male: 'Nam', female: 'Nữ' } }),
  birthDate: date({ label: 'Ngày sinh', past: true }),
  paper: choice({
    label: 'Loại giấy tờ',
    control: 'select',
    options: { citizenId: 'CCCD', oldId: 'CMND', passport: 'Hộ chiếu' },
  }),
  paperNumber: identityNumber({
    label: 'Số giấy tờ',
    typeField: 'paper',
    sexField: 'sex',
    birthDateField: 'birthDate',
  }),
  married: yesNo({ label: 'Đã kết hôn?' }),
  registered: yesNo({ label: 'Kết hôn có đăng ký?', onlyIf: { married: 'yes' } }),
  spouseName: personName({ label: 'Họ và tên vợ hoặc chồng', onlyIf: { registered: 'yes' } }),
  note: text({ label: 'Ghi chú', max: 20, optional: true }),
  stays: table({
    label: 'Nơi ở',
    rowLabel: 'Nơi ở',
    columns: {
      from: month({ label: 'Từ tháng', inSentence: 'tháng bắt đầu' }),
      to: month({ label: 'Đến tháng', inSentence: 'tháng kết thúc', openEnded: true }),
      where: text({ label: 'Ở đâu', inSentence: 'nơi ở', max: 50 }),
      remark: text({ label: 'Ghi thêm', max: 50, optional: true }),
    },
    min: 0,
    max: 5,
    rule: { kind: 'residenceHistory', birthDateField: 'birthDate' },
  }),
  copies: count({ label: 'Số bản', min: 1, max: 9 }),
  promise: consent({ label: 'Cam đoan', text: 'Tôi cam đoan khai đúng.' }),
} as const

/** A small procedure that does not exist, with one of everything: what the tests of the mechanism lean on. */
export const testProcedure = defineProcedure({
  code: '9.000001',
  slug: 'thu-tuc-thu',
  revision: 1,
  valid: { from: '2020-01-01' },
  name: 'Thủ tục thử',
  shortName: 'Thử',
  field: 'Hộ tịch',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'place', unitKind: 'provincialJustice' },
  subject: { fullName: 'fullName', idNumber: 'paperNumber' },
  audience: 'person',
  searchTerms: [],
  legalBasis: [{ ref: 'Luật thử, Điều 1', plain: 'Chỉ để thử.' }],
  page: { what: 'Thử.', forWhom: [], notHere: [], prepare: [] },
  fields,
  steps: [
    { slug: 'noi', title: 'Nơi', fields: ['place'] },
    {
      slug: 'nguoi',
      title: 'Người',
      fields: ['fullName', 'sex', 'birthDate', 'paper', 'paperNumber', 'married', 'registered'],
    },
    { slug: 'vo-chong', title: 'Vợ chồng', fields: ['spouseName'] },
    { slug: 'o-dau', title: 'Ở đâu', fields: ['stays'] },
    { slug: 'cuoi', title: 'Cuối', fields: ['note', 'copies', 'promise'] },
  ],
  form: {
    number: 'Mẫu thử',
    issuedWith: 'Chưa ban hành',
    title: 'TỜ KHAI THỬ',
    sections: [
      {
        items: [
          { kind: 'line', number: '1', blanks: [{ label: 'Tên', answer: 'fullName', capitals: true }] },
          {
            kind: 'line',
            number: '2',
            blanks: [
              { label: 'Sinh ngày', answer: 'birthDate' },
              { label: 'Giới tính', answer: 'sex' },
            ],
          },
          { kind: 'line', number: '3', blanks: [{ label: 'Giấy tờ', answer: 'paper', and: 'paperNumber' }] },
          { kind: 'boxes', label: 'Đã kết hôn', answer: 'married' },
          {
            kind: 'grid',
            head: ['', 'Vợ/chồng'],
            rows: [{ label: 'Tên', cells: [{ answer: 'spouseName', otherwise: 'registered' }] }],
          },
          {
            kind: 'rows',
            answer: 'stays',
            columns: [
              { label: 'Từ', column: 'from' },
              { label: 'Đến', column: 'to' },
              { label: 'Ở', column: 'where', and: 'remark' },
            ],
          },
          { kind: 'line', blanks: [{ label: 'Ghi chú', answer: 'note' }] },
          { kind: 'line', blanks: [{ label: 'Số bản', answer: 'copies' }] },
          { kind: 'sentence', text: 'Tôi cam đoan khai đúng.' },
        ],
      },
    ],
    signature: { label: 'Người khai', answer: 'fullName' },
    notPrinted: ['place', 'promise'],
  },
  papers: [
    { code: 'identity', name: 'Giấy tờ tùy thân', form: 'scan', copies: 1 },
    {
      code: 'marriage',
      name: 'Giấy chứng nhận kết hôn',
      form: 'scan',
      copies: 1,
      when: (given) => given.registered === 'yes',
      whenInWords: 'Khi kết hôn có đăng ký',
    },
  ],
  fee: (given, amountOf) => feeOf([{ label: 'Lệ phí', amount: given.copies * amountOf('Mỗi bản') }]),
  feeTable: [{ label: 'Mỗi bản', amount: 8_000, ref: 'Thông tư thử' }],
  timeLimit: (given) =>
    given.stays.length > 1
      ? { days: 10, count: 'working', reasons: ['Ở nhiều nơi'] }
      : { days: 5, count: 'working', reasons: [] },
  limitTable: [
    { label: 'Thông thường', days: 5, count: 'working', ref: 'Luật thử' },
    { label: 'Ở nhiều nơi', days: 10, count: 'working', ref: 'Luật thử' },
  ],
  result: { name: 'Giấy thử', note: '' },
  confidence: 'low',
})

/** Everything answered, on 2020-08-17: born in 1995, so aged 14 from 03/2009 on. */
export const finished = {
  place: '87',
  fullName: 'Trần Thị Ngọc',
  sex: 'female',
  birthDate: '05/03/1995',
  paper: 'citizenId',
  paperNumber: '087195001234',
  married: 'yes',
  registered: 'yes',
  spouseName: 'Phạm Quốc Đạt',
  'stays.0.from': '03/2009',
  'stays.0.to': 'nay',
  'stays.0.where': 'Cao Lãnh',
  'stays.0.remark': '',
  note: '',
  copies: '2',
  promise: 'yes',
} as const

export const today = '2020-08-17'
