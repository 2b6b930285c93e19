import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { address, text, yesNo } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { workingDays } from './fixed-limit.ts'
import {
  birthDateOf,
  commitment,
  consultantRows,
  consultants,
  decisionOn,
  nameOf,
  noCivilServants,
  registeredCentre,
  seatAddress,
  seatProvince,
  standing,
  standingNumber,
} from './legal-advice-fields.ts'
import { copy, papersOfPeople, premises } from './legal-advice-papers.ts'
import {
  circular,
  decree,
  issuedWith,
  noAdviceFee,
  sinceAmendedDecree,
  whoMayBeConsultant,
} from './legal-advice-rules.ts'
import { contactLine } from './requesting-organization.ts'

const fields = {
  seatProvince: seatProvince(
    'Chọn nơi đặt trụ sở của Chi nhánh, không phải của Trung tâm. Sở Tư pháp tại đây giải quyết hồ sơ.',
  ),

  ...registeredCentre,
  organizationName: { ...registeredCentre.organizationName, label: 'Tên Trung tâm' },
  organizationAddress: seatAddress('Địa chỉ trụ sở Trung tâm'),
  registrationIssuedBy: text({
    label: 'Cơ quan cấp Giấy đăng ký hoạt động',
    hint: 'Sở Tư pháp nơi đăng ký hoạt động của Trung tâm.',
    example: 'Sở Tư pháp tỉnh Đồng Tháp',
    max: 120,
  }),
  directorFullName: nameOf('Giám đốc Trung tâm', 'Người ký đơn này.'),

  branchName: text({
    label: 'Tên Chi nhánh',
    hint: 'Phải có cụm từ “Chi nhánh của Trung tâm tư vấn pháp luật”. Có từ hai Chi nhánh trở lên thì tên phải khác nhau.',
    example: 'Chi nhánh của Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp tại Sa Đéc',
    max: 250,
  }),
  branchAddress: address({
    label: 'Địa chỉ trụ sở Chi nhánh',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
  }),
  ...decisionOn('thành lập Chi nhánh'),
  chargesFee: yesNo({
    label: 'Chi nhánh có thu thù lao tư vấn không?',
    hint: 'Thành viên, hội viên, đoàn viên của tổ chức chủ quản được tư vấn miễn phí.',
  }),

  headFullName: nameOf(
    'Trưởng Chi nhánh',
    'Phải là tư vấn viên hoặc luật sư. Giám đốc Trung tâm không được kiêm Trưởng Chi nhánh.',
  ),
  headBirthDate: birthDateOf('Trưởng Chi nhánh'),
  headStanding: standing('Trưởng Chi nhánh là'),
  headStandingNumber: { ...standingNumber, onlyIf: { headStanding: ['card', 'lawyer'] } },

  // One person is enough for a branch (NĐ 77/2008 Đ.14 k.4), and that is its head.
  hasOthers: yesNo({ label: 'Ngoài Trưởng Chi nhánh, có tư vấn viên, luật sư khác không?' }),
  consultants: {
    ...consultants(
      'Tư vấn viên, luật sư khác của Chi nhánh',
      'Không ghi lại Trưởng Chi nhánh. Mỗi tư vấn viên chỉ làm việc cho một Trung tâm hoặc một Chi nhánh.',
    ),
    onlyIf: { hasOthers: 'yes' },
  },
  noCivilServants,
  commitment,
} as const

/** Đăng ký hoạt động of a branch, where the branch has its seat. */
export default defineProcedure({
  code: '1.000614',
  slug: 'dang-ky-chi-nhanh-trung-tam-tu-van-phap-luat',
  revision: 1,
  valid: sinceAmendedDecree,
  name: 'Đăng ký hoạt động cho chi nhánh của Trung tâm tư vấn pháp luật',
  shortName: 'Đăng ký Chi nhánh của Trung tâm tư vấn pháp luật',
  field: 'Tư vấn pháp luật',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'branchName',
    telephone: 'organizationTelephone',
    email: 'organizationEmail',
    address: 'branchAddress',
  },
  audience: 'organization',
  searchTerms: [
    'mở chi nhánh tư vấn pháp luật',
    'thành lập chi nhánh trung tâm tư vấn pháp luật',
    'giấy đăng ký hoạt động chi nhánh',
    'trưởng chi nhánh tư vấn pháp luật',
    'đặt chi nhánh ở tỉnh khác',
    'thêm điểm tư vấn pháp luật',
    'chi nhánh tvpl',
  ],
  // The fields of TP-TVPL-02, and the limit after the circular was amended, have not been read at their source.
  confidence: 'low',

  page: {
    what: 'Chi nhánh của Trung tâm tư vấn pháp luật phải đăng ký hoạt động tại Sở Tư pháp nơi đặt trụ sở Chi nhánh.',
    forWhom: [
      'Trung tâm tư vấn pháp luật đã có Giấy đăng ký hoạt động.',
      'Trung tâm của tổ chức cấp trung ương, cấp ngành, của cơ sở đào tạo, nghiên cứu luật: đặt Chi nhánh trong cả nước.',
      'Trung tâm của tổ chức cấp tỉnh: đặt Chi nhánh trong tỉnh, thành phố nơi có trụ sở tổ chức chủ quản.',
      'Chi nhánh phải có ít nhất một tư vấn viên pháp luật hoặc một luật sư.',
    ],
    notHere: [
      'Lập Trung tâm mới: dùng thủ tục đăng ký hoạt động của Trung tâm.',
      'Đổi trụ sở, Trưởng Chi nhánh, tư vấn viên của Chi nhánh đã đăng ký: dùng thủ tục thay đổi nội dung đăng ký.',
    ],
    prepare: [
      'Giấy đăng ký hoạt động của Trung tâm.',
      'Quyết định thành lập Chi nhánh và quyết định cử Trưởng Chi nhánh.',
      'Họ tên, ngày sinh, số Thẻ của từng tư vấn viên, luật sư của Chi nhánh.',
      'Hồ sơ của người đề nghị cấp Thẻ và của luật sư.',
      'Giấy tờ xác nhận về trụ sở; biểu thù lao nếu có thu.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động của Chi nhánh',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa. Trong 7 ngày làm việc sau khi được cấp, Trung tâm phải thông báo bằng văn bản việc đặt Chi nhánh cho Sở Tư pháp nơi đăng ký hoạt động của Trung tâm.',
  },
  legalBasis: [
    {
      ref: `${decree}, Điều 14`,
      plain:
        'Chi nhánh được đặt ở đâu, có ít nhất một tư vấn viên hoặc luật sư; đăng ký tại Sở Tư pháp nơi đặt trụ sở.',
    },
    {
      ref: `${circular}, sửa đổi bởi Thông tư số 19/2011/TT-BTP, Điều 6`,
      plain: 'Cách đặt tên, hồ sơ, thời hạn; mẫu đơn TP-TVPL-02.',
    },
    whoMayBeConsultant,
    {
      ref: `${circular}, Điều 2`,
      plain: 'Giám đốc Trung tâm không được đồng thời là Trưởng Chi nhánh.',
    },
  ],

  fields,
  steps: [
    { slug: 'noi-nop', title: 'Nơi nộp hồ sơ', fields: ['seatProvince'] },
    {
      slug: 'trung-tam',
      title: 'Trung tâm lập Chi nhánh',
      fields: [
        'organizationName',
        'organizationAddress',
        'registrationNumber',
        'registeredOn',
        'registrationIssuedBy',
        'directorFullName',
        'organizationTelephone',
        'organizationEmail',
      ],
    },
    {
      slug: 'chi-nhanh',
      title: 'Chi nhánh',
      fields: ['branchName', 'branchAddress', 'decisionNumber', 'decidedOn', 'chargesFee'],
    },
    {
      slug: 'truong-chi-nhanh',
      title: 'Trưởng Chi nhánh',
      fields: ['headFullName', 'headBirthDate', 'headStanding', 'headStandingNumber'],
    },
    {
      slug: 'tu-van-vien',
      title: 'Tư vấn viên, luật sư và cam đoan',
      fields: ['hasOthers', 'consultants', 'noCivilServants', 'commitment'],
    },
  ],

  form: {
    number: 'Mẫu TP-TVPL-02',
    issuedWith,
    title: 'ĐƠN ĐĂNG KÝ HOẠT ĐỘNG CHI NHÁNH CỦA TRUNG TÂM TƯ VẤN PHÁP LUẬT',
    sections: [
      {
        items: [
          line('1', { label: 'Tên Trung tâm', answer: 'organizationName', capitals: true }),
          line('', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
          line(
            '',
            { label: 'Giấy đăng ký hoạt động số', answer: 'registrationNumber' },
            { label: 'Cấp ngày', answer: 'registeredOn' },
            { label: 'Cơ quan cấp', answer: 'registrationIssuedBy' },
          ),
          contactLine(''),
          line('2', { label: 'Tên Chi nhánh', answer: 'branchName', capitals: true }),
          line('3', { label: 'Địa chỉ trụ sở Chi nhánh', answer: 'branchAddress' }),
          line(
            '4',
            { label: 'Quyết định thành lập Chi nhánh số', answer: 'decisionNumber' },
            { label: 'Ngày', answer: 'decidedOn' },
          ),
          { kind: 'boxes', label: '5. Thu thù lao tư vấn pháp luật', answer: 'chargesFee' },
          line(
            '6',
            { label: 'Trưởng Chi nhánh', answer: 'headFullName', capitals: true },
            { label: 'Sinh ngày', answer: 'headBirthDate' },
          ),
          line(
            '',
            { label: 'Tư cách', answer: 'headStanding' },
            { label: 'Số', answer: 'headStandingNumber' },
          ),
        ],
      },
      {
        title: '7. Tư vấn viên pháp luật, luật sư khác của Chi nhánh',
        items: [consultantRows, { kind: 'sentence', text: commitment.text }],
      },
    ],
    signature: { label: 'Giám đốc Trung tâm', answer: 'directorFullName' },
    notPrinted: ['seatProvince', 'directorFullName', 'hasOthers', 'noCivilServants', 'commitment'],
  },

  papers: [
    { ...copy, code: 'centreRegistration', name: 'Giấy đăng ký hoạt động của Trung tâm' },
    {
      ...copy,
      code: 'branchDecision',
      name: 'Quyết định của tổ chức chủ quản về việc thành lập Chi nhánh, cử Trưởng Chi nhánh',
      note: 'Một hoặc hai quyết định.',
    },
    premises,
    {
      form: 'scan',
      copies: 1,
      code: 'feeScale',
      name: 'Biểu thù lao tư vấn pháp luật của Chi nhánh',
      note: 'Phải phù hợp với biểu thù lao của Trung tâm.',
      when: (given) => given.chargesFee === 'yes',
      whenInWords: 'Khi Chi nhánh có thu thù lao',
    },
    ...papersOfPeople('headStanding'),
  ],

  ...noAdviceFee,
  ...workingDays(
    7,
    `${circular}, Điều 6 khoản 3 (lời văn trước khi Thông tư số 19/2011/TT-BTP sửa đổi; mức sau khi sửa đổi chưa xác minh)`,
  ),
})
