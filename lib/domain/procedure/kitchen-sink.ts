import { defineProcedure } from './define.ts'
import { feeOf } from './fee.ts'
import {
  address,
  choice,
  consent,
  count,
  date,
  email,
  identityNumber,
  money,
  month,
  personName,
  place,
  province,
  table,
  telephone,
  text,
  yesNo,
} from './fields.ts'
import { line } from './form-line.ts'

const fields = {
  home: province({
    label: 'Tỉnh nơi thường trú',
    options: [
      { value: '87', label: 'Đồng Tháp' },
      { value: '01', label: 'Hà Nội' },
    ],
  }),
  district: place({
    label: 'Quận, huyện',
    within: 'home',
    options: [
      { value: '866', label: 'Thành phố Cao Lãnh', group: 'Đồng Tháp', within: '87' },
      { value: '873', label: 'Huyện Cao Lãnh', group: 'Đồng Tháp', within: '87' },
      { value: '004', label: 'Quận Long Biên', group: 'Hà Nội', within: '01' },
    ],
  }),
  actsFor: choice({
    label: 'Khai cho ai',
    control: 'radio',
    options: { self: 'Cho bản thân', child: 'Cho con chưa thành niên', authorised: 'Theo ủy quyền' },
    hints: {
      child: 'Cha, mẹ hoặc người giám hộ khai thay',
      authorised: 'Cần văn bản ủy quyền có chứng thực',
    },
  }),
  principalName: personName({
    label: 'Họ và tên người được khai thay',
    onlyIf: { actsFor: ['child', 'authorised'] },
  }),
  fullName: personName({
    label: 'Họ và tên',
    hint: 'Viết đầy đủ như trên giấy tờ tùy thân',
    autocomplete: 'name',
    example: 'Trần Thị Bích Ngọc',
  }),
  sex: choice({ label: 'Giới tính', control: 'radio', options: { male: 'Nam', female: 'Nữ' } }),
  birthDate: date({ label: 'Ngày, tháng, năm sinh', past: true, autocomplete: 'bday' }),
  fatherBirth: date({ label: 'Ngày, tháng, năm sinh của cha', past: true, partial: true, optional: true }),
  paper: choice({
    label: 'Loại giấy tờ tùy thân',
    control: 'select',
    options: { citizenId: 'Thẻ căn cước công dân', oldId: 'Giấy chứng minh nhân dân', passport: 'Hộ chiếu' },
  }),
  paperNumber: identityNumber({
    label: 'Số giấy tờ',
    typeField: 'paper',
    sexField: 'sex',
    birthDateField: 'birthDate',
  }),
  issuedOn: date({
    label: 'Ngày cấp',
    past: true,
    min: '1950-01-01',
    notBefore: 'birthDate',
    width: 'short',
  }),
  issuedBy: text({ label: 'Nơi cấp', max: 120, example: 'Công an tỉnh Đồng Tháp', width: 'medium' }),
  telephone: telephone({ label: 'Số điện thoại', autocomplete: 'tel' }),
  email: email({ label: 'Thư điện tử', optional: true, autocomplete: 'email' }),
  address: address({ label: 'Nơi ở hiện nay', max: 200, autocomplete: 'street-address' }),
  practisedFrom: month({ label: 'Hành nghề từ tháng' }),
  practisedTo: month({ label: 'Hành nghề đến tháng', openEnded: true, notBefore: 'practisedFrom' }),
  openingOn: date({ label: 'Ngày dự kiến hoạt động', future: true, max: '2099-12-31' }),
  capital: money({ label: 'Vốn đăng ký', min: 1_000_000, max: 100_000_000_000 }),
  copies: count({ label: 'Số bản xin cấp', min: 1, max: 20 }),
  married: yesNo({ label: 'Đã kết hôn?' }),
  spouseName: personName({
    label: 'Họ và tên vợ hoặc chồng',
    inSentence: 'họ và tên vợ hoặc chồng',
    onlyIf: { married: 'yes' },
  }),
  reason: text({ label: 'Lý do xin cấp', max: 300, multiline: true, fresh: true }),
  residences: table({
    label: 'Quá trình cư trú từ khi đủ 14 tuổi',
    hint: 'Khai liên tục đến nay, không bỏ trống tháng nào',
    rowLabel: 'Nơi cư trú',
    columns: {
      from: month({ label: 'Từ tháng' }),
      to: month({ label: 'Đến tháng', openEnded: true }),
      where: address({ label: 'Địa chỉ', max: 200 }),
      work: text({ label: 'Nghề nghiệp, nơi làm việc', max: 200, optional: true }),
    },
    min: 1,
    max: 10,
    rule: { kind: 'residenceHistory', birthDateField: 'birthDate' },
  }),
  lawyers: table({
    label: 'Luật sư của tổ chức',
    rowLabel: 'Luật sư',
    columns: {
      name: personName({ label: 'Họ và tên luật sư' }),
      since: date({ label: 'Từ ngày', past: true }),
      until: date({ label: 'Đến ngày', optional: true, notBefore: 'since' }),
      part: money({ label: 'Phần vốn góp', min: 0, max: 100_000_000_000, optional: true }),
      role: choice({
        label: 'Vai trò',
        control: 'select',
        options: { member: 'Thành viên', head: 'Đứng đầu' },
      }),
    },
    min: 0,
    max: 5,
  }),
  promise: consent({
    label: 'Tôi cam đoan những điều khai trên là đúng',
    text: 'Người khai chịu trách nhiệm trước pháp luật về lời khai của mình.',
  }),
} as const

/**
 * A procedure that does not exist, with every kind of question and every property that a question can have: what pages
 * and rules are tried on before a real service needs them. In no list of services, so nobody can apply for it.
 */
export const kitchenSink = defineProcedure({
  code: '9.000002',
  slug: 'bo-mau',
  revision: 1,
  valid: { from: '2020-01-01' },
  name: 'Thủ tục mẫu có đủ mọi loại câu hỏi',
  shortName: 'Bộ mẫu',
  field: 'Luật sư',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'home', unitKind: 'provincialJustice' },
  subject: { fullName: 'fullName', idNumber: 'paperNumber' },
  audience: 'person',
  searchTerms: [],
  legalBasis: [{ ref: 'Không có', plain: 'Chỉ để thử giao diện.' }],
  page: { what: 'Chỉ để thử giao diện.', forWhom: [], notHere: [], prepare: [] },
  fields,
  steps: [
    { slug: 'noi-nop', title: 'Nơi nộp', fields: ['home'] },
    {
      slug: 'nguoi-khai',
      title: 'Người khai',
      fields: ['district', 'actsFor', 'principalName', 'fullName', 'sex', 'birthDate', 'fatherBirth'],
    },
    {
      slug: 'giay-to-tuy-than',
      title: 'Giấy tờ tùy thân',
      fields: ['paper', 'paperNumber', 'issuedOn', 'issuedBy'],
    },
    { slug: 'lien-he', title: 'Liên hệ', fields: ['telephone', 'email', 'address'] },
    {
      slug: 'hanh-nghe',
      title: 'Hành nghề',
      fields: ['practisedFrom', 'practisedTo', 'openingOn', 'capital', 'copies', 'lawyers'],
    },
    { slug: 'gia-dinh', title: 'Gia đình', fields: ['married', 'spouseName'] },
    { slug: 'cu-tru', title: 'Quá trình cư trú', fields: ['residences'] },
    { slug: 'cam-doan', title: 'Lý do và cam đoan', fields: ['reason', 'promise'] },
  ],
  form: {
    number: 'Mẫu thử',
    issuedWith: 'Chưa ban hành',
    title: 'TỜ KHAI MẪU',
    sections: [
      {
        items: [
          line('1', { label: 'Họ và tên', answer: 'fullName', capitals: true }),
          { kind: 'boxes', label: 'Khai', answer: 'actsFor' },
          line('2', { label: 'Khai thay cho', answer: 'principalName' }),
          line('3', { label: 'Sinh ngày', answer: 'birthDate' }, { label: 'Giới tính', answer: 'sex' }),
          line(
            '4',
            { label: 'Giấy tờ', answer: 'paper', and: 'paperNumber' },
            { label: 'Cấp ngày', answer: 'issuedOn', and: 'issuedBy' },
          ),
          line('5', { label: 'Điện thoại/e-mail', answer: 'telephone', and: 'email' }),
          line('6', { label: 'Nơi ở', answer: 'address', and: 'district' }),
          line(
            '7',
            { label: 'Hành nghề từ', answer: 'practisedFrom' },
            { label: 'đến', answer: 'practisedTo' },
          ),
          line('8', { label: 'Hoạt động từ', answer: 'openingOn' }, { label: 'Vốn', answer: 'capital' }),
          line(
            '9',
            { label: 'Năm sinh của cha', answer: 'fatherBirth' },
            { label: 'Vợ hoặc chồng', answer: 'spouseName' },
          ),
          { kind: 'boxes', label: 'Đã kết hôn', answer: 'married' },
          {
            kind: 'rows',
            answer: 'residences',
            columns: [
              { label: 'Từ', column: 'from' },
              { label: 'Đến', column: 'to' },
              { label: 'Ở', column: 'where', and: 'work' },
            ],
          },
          {
            kind: 'rows',
            answer: 'lawyers',
            columns: [
              { label: 'Luật sư', column: 'name', and: 'role' },
              { label: 'Từ', column: 'since' },
              { label: 'Đến', column: 'until' },
              { label: 'Vốn', column: 'part' },
            ],
          },
          line('10', { label: 'Lý do', answer: 'reason' }, { label: 'Số bản', answer: 'copies' }),
        ],
      },
    ],
    signature: { label: 'Người khai', answer: 'fullName' },
    notPrinted: ['home', 'promise'],
  },
  papers: [
    { code: 'identity', name: 'Giấy tờ tùy thân', form: 'scan', copies: 1 },
    {
      code: 'mandate',
      name: 'Văn bản ủy quyền',
      form: 'certifiedCopy',
      copies: 1,
      when: (given) => given.actsFor === 'authorised',
      whenInWords: 'Khi khai theo ủy quyền',
    },
  ],
  fee: (given, amountOf) => feeOf([{ label: 'Lệ phí', amount: given.copies * amountOf('Mỗi bản') }]),
  feeTable: [{ label: 'Mỗi bản', amount: 10_000, ref: 'Không có' }],
  timeLimit: () => ({ days: 5, count: 'working', reasons: [] }),
  limitTable: [{ label: 'Thông thường', days: 5, count: 'working', ref: 'Không có' }],
  result: { name: 'Không có', note: '' },
  confidence: 'low',
})
