import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { address, choice, date, personName, table, text, yesNo } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { noFee } from './fixed-fee.ts'
import { workingDays } from './fixed-limit.ts'
import {
  birthDateOf,
  centreSubject,
  commitment,
  consultantRows,
  consultants,
  decisionOn,
  nameOf,
  noCivilServants,
  registeredCentre,
  registrationProvince,
  standing,
  standingNumber,
} from './legal-advice-fields.ts'
import { copy, papersOfPeople, premises, registrationCertificate } from './legal-advice-papers.ts'
import {
  amendedDecree,
  circular,
  decree,
  issuedWith,
  sinceAmendedDecree,
  whoMayBeConsultant,
} from './legal-advice-rules.ts'
import { contactLine } from './requesting-organization.ts'

const fields = {
  registrationProvince,
  registrant: choice({
    label: 'Nơi có thay đổi',
    control: 'radio',
    options: { centre: 'Trung tâm tư vấn pháp luật', branch: 'Chi nhánh của Trung tâm' },
  }),

  ...registeredCentre,
  representativeFullName: personName({
    label: 'Họ và tên người ký thông báo',
    hint: 'Giám đốc Trung tâm hoặc Trưởng Chi nhánh.',
    autocomplete: 'name',
  }),

  ...decisionOn('thay đổi'),
  changesSeat: yesNo({ label: 'Đổi trụ sở?' }),
  changesHead: yesNo({ label: 'Đổi Giám đốc hoặc Trưởng Chi nhánh?' }),
  changesPeople: yesNo({ label: 'Thêm, bớt tư vấn viên, luật sư?' }),
  // Whoever said no three times has something else to say, or nothing to do here.
  otherChange: text({
    label: 'Nội dung thay đổi khác',
    hint: 'Ghi nội dung trên Giấy đăng ký hoạt động cần sửa. Chỉ đổi mức thù lao hoặc quy chế thì không phải làm thủ tục này: gửi biểu thù lao, quy chế mới cho Sở Tư pháp.',
    max: 500,
    multiline: true,
    onlyIf: { changesSeat: 'no', changesHead: 'no', changesPeople: 'no' },
  }),

  newAddress: address({
    label: 'Địa chỉ trụ sở mới',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    onlyIf: { changesSeat: 'yes' },
  }),

  newHeadFullName: {
    ...nameOf(
      'Giám đốc Trung tâm hoặc Trưởng Chi nhánh mới',
      'Phải là tư vấn viên hoặc luật sư. Giám đốc Trung tâm không được kiêm Trưởng Chi nhánh.',
    ),
    onlyIf: { changesHead: 'yes' },
  },
  newHeadBirthDate: { ...birthDateOf('người mới'), onlyIf: { changesHead: 'yes' } },
  newHeadStanding: { ...standing('Người mới là'), onlyIf: { changesHead: 'yes' } },
  newHeadStandingNumber: {
    ...standingNumber,
    onlyIf: { changesHead: 'yes', newHeadStanding: ['card', 'lawyer'] },
  },

  peopleChange: choice({
    label: 'Thay đổi về tư vấn viên, luật sư',
    control: 'radio',
    options: { join: 'Bổ sung người', leave: 'Có người thôi làm việc', both: 'Cả hai' },
    hints: {
      leave:
        'Trung tâm vẫn phải có ít nhất hai tư vấn viên hoặc luật sư, Chi nhánh ít nhất một; thiếu thì phải bổ sung trong 60 ngày.',
    },
    onlyIf: { changesPeople: 'yes' },
  }),
  consultants: {
    ...consultants(
      'Tư vấn viên, luật sư bổ sung',
      'Không ghi lại Giám đốc, Trưởng Chi nhánh mới. Mỗi tư vấn viên chỉ làm việc cho một Trung tâm hoặc một Chi nhánh.',
    ),
    onlyIf: { peopleChange: ['join', 'both'] },
  },
  leaving: {
    ...table({
      label: 'Tư vấn viên, luật sư thôi làm việc',
      rowLabel: 'Người thôi làm việc',
      columns: {
        fullName: personName({ label: 'Họ và tên' }),
        leftOn: date({
          label: 'Thôi làm việc từ ngày',
          inSentence: 'ngày thôi làm việc',
          hint: 'Ví dụ 01/08/2020',
          width: 'short',
        }),
        standingNumber: { ...standingNumber, optional: true },
      },
      min: 1,
      max: 50,
    }),
    onlyIf: { peopleChange: ['leave', 'both'] },
  },
  noCivilServants: { ...noCivilServants, onlyIf: { peopleChange: ['join', 'both'] } },
  commitment,
} as const

const unknownFee = 'Lệ phí chưa xác định: hai nguồn trái nhau, không thu qua cổng'

/**
 * Ghi nội dung thay đổi into the certificate of a centre or a branch. The decree speaks of the seat, the one in charge,
 * consultants and lawyers (NĐ 77/2008 Đ.15); anything else on the certificate is told in words.
 */
export default defineProcedure({
  code: '1.000588',
  slug: 'thay-doi-dang-ky-trung-tam-tu-van-phap-luat',
  revision: 1,
  valid: sinceAmendedDecree,
  name: 'Thay đổi nội dung đăng ký hoạt động của Trung tâm tư vấn pháp luật, chi nhánh',
  shortName: 'Thay đổi đăng ký Trung tâm, Chi nhánh tư vấn pháp luật',
  field: 'Tư vấn pháp luật',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  subject: centreSubject,
  audience: 'organization',
  searchTerms: [
    'đổi trụ sở trung tâm tư vấn pháp luật',
    'đổi địa chỉ',
    'thay giám đốc trung tâm tư vấn pháp luật',
    'thay trưởng chi nhánh',
    'bổ sung tư vấn viên',
    'tư vấn viên nghỉ việc',
    'thêm luật sư vào trung tâm',
    'sửa giấy đăng ký hoạt động',
  ],
  // The fee is unknown and the fields of TP-TVPL-11 have not been read at their source.
  confidence: 'low',

  page: {
    what: 'Trung tâm tư vấn pháp luật, Chi nhánh đổi trụ sở, người đứng đầu, tư vấn viên hoặc luật sư thì phải báo Sở Tư pháp để ghi vào Giấy đăng ký hoạt động.',
    forWhom: [
      'Trung tâm tư vấn pháp luật, Chi nhánh đã có Giấy đăng ký hoạt động.',
      'Phải báo chậm nhất 10 ngày làm việc kể từ ngày có quyết định thay đổi. Quá hạn vẫn phải báo.',
    ],
    notHere: [
      'Chỉ đổi mức thù lao hoặc quy chế: gửi biểu thù lao, quy chế mới cho Sở Tư pháp, không phải đăng ký lại.',
      'Thêm, bớt cộng tác viên: gửi danh sách bằng văn bản cho tổ chức chủ quản và Sở Tư pháp trong 10 ngày làm việc.',
      'Lập thêm Chi nhánh: dùng thủ tục đăng ký hoạt động của Chi nhánh.',
      'Chấm dứt hoạt động: nộp tại Bộ phận Một cửa của Sở Tư pháp.',
    ],
    prepare: [
      'Giấy đăng ký hoạt động, bản chính.',
      'Quyết định thay đổi: số và ngày.',
      'Giấy tờ xác nhận trụ sở mới, quyết định cử người đứng đầu mới, hoặc hồ sơ của tư vấn viên, luật sư bổ sung.',
      'Lệ phí chưa xác định vì hai nguồn công bố trái nhau. Cổng không thu; Sở Tư pháp trả lời khi tiếp nhận.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động có ghi nội dung thay đổi',
    note: 'Nhận lại chính bản Giấy đã nộp tại Bộ phận Một cửa, cùng Thẻ tư vấn viên pháp luật của người được cấp.',
  },
  legalBasis: [
    {
      ref: `${decree}, Điều 15`,
      plain:
        'Thay đổi trụ sở, Giám đốc, Trưởng Chi nhánh, tư vấn viên, luật sư phải thông báo bằng văn bản cho Sở Tư pháp.',
    },
    {
      ref: `${circular}, Điều 7`,
      plain:
        'Báo trong 10 ngày làm việc, kèm bản chính Giấy đăng ký hoạt động; Sở Tư pháp ghi thay đổi trong 7 ngày làm việc.',
    },
    { ref: `${circular}, Điều 12`, plain: 'Thiếu người thì phải bổ sung trong 60 ngày.' },
    { ref: `${amendedDecree}, Điều 20`, plain: 'Hồ sơ của người đề nghị cấp Thẻ tư vấn viên pháp luật.' },
    whoMayBeConsultant,
  ],

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Nơi nộp hồ sơ',
      fields: ['registrationProvince', 'registrant'],
    },
    {
      slug: 'to-chuc',
      title: 'Trung tâm, Chi nhánh đang đăng ký',
      intro: 'Ghi như trên Giấy đăng ký hoạt động, chưa thay đổi.',
      fields: [
        'organizationName',
        'organizationAddress',
        'registrationNumber',
        'registeredOn',
        'representativeFullName',
        'organizationTelephone',
        'organizationEmail',
      ],
    },
    {
      slug: 'thay-doi',
      title: 'Thay đổi những gì',
      fields: ['decisionNumber', 'decidedOn', 'changesSeat', 'changesHead', 'changesPeople', 'otherChange'],
    },
    { slug: 'tru-so', title: 'Trụ sở mới', fields: ['newAddress'] },
    {
      slug: 'nguoi-dung-dau',
      title: 'Người đứng đầu mới',
      fields: ['newHeadFullName', 'newHeadBirthDate', 'newHeadStanding', 'newHeadStandingNumber'],
    },
    {
      slug: 'tu-van-vien',
      title: 'Tư vấn viên, luật sư',
      fields: ['peopleChange', 'consultants', 'noCivilServants', 'leaving'],
    },
    { slug: 'cam-doan', title: 'Cam đoan', fields: ['commitment'] },
  ],

  form: {
    number: 'Mẫu TP-TVPL-11',
    issuedWith,
    title: 'THÔNG BÁO THAY ĐỔI NỘI DUNG GIẤY ĐĂNG KÝ HOẠT ĐỘNG CỦA TRUNG TÂM TƯ VẤN PHÁP LUẬT',
    sections: [
      {
        items: [
          { kind: 'boxes', label: 'Nơi có thay đổi', answer: 'registrant' },
          line('1', { label: 'Tên Trung tâm hoặc Chi nhánh', answer: 'organizationName', capitals: true }),
          line('2', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
          line(
            '3',
            { label: 'Giấy đăng ký hoạt động số', answer: 'registrationNumber' },
            { label: 'Cấp ngày', answer: 'registeredOn' },
          ),
          contactLine('4'),
        ],
      },
      {
        title: 'NỘI DUNG THAY ĐỔI',
        items: [
          line(
            '5',
            { label: 'Theo quyết định số', answer: 'decisionNumber' },
            { label: 'Ngày', answer: 'decidedOn' },
          ),
          line('6', { label: 'Trụ sở mới', answer: 'newAddress' }),
          line(
            '7',
            { label: 'Giám đốc Trung tâm, Trưởng Chi nhánh mới', answer: 'newHeadFullName', capitals: true },
            { label: 'Sinh ngày', answer: 'newHeadBirthDate' },
          ),
          line(
            '',
            { label: 'Tư cách', answer: 'newHeadStanding' },
            { label: 'Số', answer: 'newHeadStandingNumber' },
          ),
          { kind: 'sentence', text: '8. Tư vấn viên pháp luật, luật sư bổ sung:' },
          consultantRows,
          { kind: 'sentence', text: '9. Tư vấn viên pháp luật, luật sư thôi làm việc:' },
          {
            kind: 'rows',
            answer: 'leaving',
            columns: [
              { label: 'Họ và tên', column: 'fullName' },
              { label: 'Thôi làm việc từ ngày', column: 'leftOn' },
              { label: 'Số Thẻ hoặc Giấy đăng ký', column: 'standingNumber' },
            ],
          },
          line('10', { label: 'Thay đổi khác', answer: 'otherChange' }),
          { kind: 'sentence', text: commitment.text },
        ],
      },
    ],
    signature: { label: 'Giám đốc Trung tâm, Trưởng Chi nhánh', answer: 'representativeFullName' },
    notPrinted: [
      'registrationProvince',
      'representativeFullName',
      'changesSeat',
      'changesHead',
      'changesPeople',
      'peopleChange',
      'noCivilServants',
      'commitment',
    ],
  },

  papers: [
    registrationCertificate,
    {
      ...premises,
      name: 'Giấy tờ xác nhận về trụ sở mới',
      when: (given) => given.changesSeat === 'yes',
      whenInWords: 'Khi thay đổi trụ sở',
    },
    {
      ...copy,
      code: 'headDecision',
      name: 'Quyết định cử Giám đốc Trung tâm hoặc Trưởng Chi nhánh mới',
      when: (given) => given.changesHead === 'yes',
      whenInWords: 'Khi thay đổi Giám đốc Trung tâm, Trưởng Chi nhánh',
    },
    ...papersOfPeople('newHeadStanding'),
  ],

  ...noFee(
    'Quyết định số 1766/QĐ-UBND (Bình Thuận, 03/8/2020) ghi 50.000 đồng; cổng Bình Định ghi không',
    unknownFee,
  ),
  ...workingDays(7, `${circular}, Điều 7 khoản 2`),
})
