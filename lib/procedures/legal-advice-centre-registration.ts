import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
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
  seatAddress,
  seatProvince,
  standing,
  standingNumber,
} from './legal-advice-fields.ts'
import { copy, papersOfPeople, premises } from './legal-advice-papers.ts'
import {
  amendedDecree,
  circular,
  decree,
  issuedWith,
  noAdviceFee,
  sinceAmendedDecree,
  whoMayBeConsultant,
} from './legal-advice-rules.ts'
import { contactLine, organizationContact } from './requesting-organization.ts'

const fields = {
  seatProvince: seatProvince(
    'Chọn nơi dự kiến đặt trụ sở của Trung tâm. Sở Tư pháp tại đây giải quyết hồ sơ.',
  ),

  governingBodyKind: choice({
    label: 'Loại tổ chức chủ quản',
    control: 'radio',
    options: {
      socioPolitical: 'Tổ chức chính trị - xã hội',
      socioPoliticalProfessional: 'Tổ chức chính trị xã hội - nghề nghiệp',
      socioProfessional: 'Tổ chức xã hội - nghề nghiệp',
      lawSchool: 'Cơ sở đào tạo chuyên ngành luật',
      lawInstitute: 'Cơ sở nghiên cứu chuyên ngành luật',
    },
    hints: {
      lawSchool: 'Được phép đào tạo và cấp bằng đại học luật hoặc trung cấp luật.',
      lawInstitute: 'Có chức năng, nhiệm vụ nghiên cứu khoa học pháp lý.',
    },
  }),
  governingBodyName: text({
    label: 'Tên tổ chức chủ quản',
    hint: 'Ghi đầy đủ, không viết tắt.',
    example: 'Hội Nông dân tỉnh Đồng Tháp',
    max: 200,
  }),
  governingBodyAddress: seatAddress('Địa chỉ tổ chức chủ quản'),
  ...decisionOn('thành lập Trung tâm'),

  organizationName: text({
    label: 'Tên Trung tâm',
    hint: 'Phải có cụm từ “Trung tâm tư vấn pháp luật” và tên tổ chức chủ quản. Có từ hai Trung tâm trở lên thì tên phải khác nhau.',
    example: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: seatAddress('Địa chỉ trụ sở Trung tâm'),
  ...organizationContact,
  practiceDetails: text({
    label: 'Lĩnh vực hoạt động',
    hint: 'Ghi như trong quyết định thành lập. Trung tâm được tư vấn trong tất cả các lĩnh vực pháp luật.',
    example: 'tư vấn pháp luật trong tất cả các lĩnh vực',
    max: 500,
    multiline: true,
  }),

  directorFullName: nameOf(
    'Giám đốc Trung tâm',
    'Giám đốc phải là tư vấn viên hoặc luật sư của Trung tâm, không được kiêm Trưởng Chi nhánh.',
  ),
  directorBirthDate: birthDateOf('Giám đốc'),
  directorStanding: standing('Giám đốc là'),
  directorStandingNumber: { ...standingNumber, onlyIf: { directorStanding: ['card', 'lawyer'] } },

  // The director is one of the two whom the decree wants, and is not asked about twice.
  consultants: consultants(
    'Tư vấn viên, luật sư khác của Trung tâm',
    'Không ghi lại Giám đốc. Kể cả Giám đốc, Trung tâm phải có ít nhất hai người là tư vấn viên hoặc luật sư; mỗi tư vấn viên chỉ làm việc cho một Trung tâm hoặc một Chi nhánh.',
  ),
  noCivilServants,
  commitment,
} as const

/** Đăng ký hoạt động of a centre; who asks for a card there gets it with the registration (NĐ 77/2008 Đ.13 k.3). */
export default defineProcedure({
  code: '1.000627',
  slug: 'dang-ky-hoat-dong-trung-tam-tu-van-phap-luat',
  revision: 1,
  valid: sinceAmendedDecree,
  name: 'Đăng ký hoạt động của Trung tâm tư vấn pháp luật',
  shortName: 'Đăng ký hoạt động Trung tâm tư vấn pháp luật',
  field: 'Tư vấn pháp luật',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  subject: centreSubject,
  audience: 'organization',
  searchTerms: [
    'mở trung tâm tư vấn pháp luật',
    'thành lập trung tâm tư vấn pháp luật',
    'giấy đăng ký hoạt động tư vấn pháp luật',
    'hội, đoàn thể mở tư vấn pháp luật',
    'trường luật mở trung tâm tư vấn',
    'tư vấn pháp luật miễn phí',
    'trung tâm tư vấn của hội luật gia',
    'tvpl',
  ],
  // The fields of TP-TVPL-01 and the amended limit have not been read at their source.
  confidence: 'low',

  page: {
    what: 'Trung tâm tư vấn pháp luật được hoạt động từ ngày Sở Tư pháp cấp Giấy đăng ký hoạt động.',
    forWhom: [
      'Trung tâm do tổ chức chính trị - xã hội, tổ chức chính trị xã hội - nghề nghiệp, tổ chức xã hội - nghề nghiệp thành lập.',
      'Trung tâm do cơ sở đào tạo hoặc cơ sở nghiên cứu chuyên ngành luật thành lập.',
      'Trung tâm phải có trụ sở và ít nhất hai người là tư vấn viên pháp luật hoặc luật sư làm việc theo hợp đồng lao động.',
      'Tổ chức cấp tỉnh, cấp huyện, cơ sở đào tạo và nghiên cứu luật chỉ lập Trung tâm trong địa phương mình.',
    ],
    notHere: [
      'Lập Chi nhánh của Trung tâm: dùng thủ tục đăng ký hoạt động của Chi nhánh.',
      'Văn phòng luật sư, công ty luật: dùng thủ tục đăng ký hoạt động của tổ chức hành nghề luật sư.',
      'Doanh nghiệp, cá nhân không được thành lập Trung tâm tư vấn pháp luật.',
    ],
    prepare: [
      'Quyết định thành lập Trung tâm và quyết định cử Giám đốc.',
      'Dự thảo quy chế tổ chức, hoạt động.',
      'Họ tên, ngày sinh, số Thẻ của từng tư vấn viên, luật sư.',
      'Hồ sơ của người đề nghị cấp Thẻ và của luật sư.',
      'Giấy tờ xác nhận về trụ sở.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động, cùng Thẻ tư vấn viên pháp luật của người đủ tiêu chuẩn',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    {
      ref: `${decree}, Điều 5 và Điều 6`,
      plain:
        'Điều kiện thành lập: trụ sở và ít nhất hai tư vấn viên hoặc luật sư; Giám đốc là một trong số đó.',
    },
    {
      ref: `${decree}, Điều 12`,
      plain: 'Ai quyết định thành lập, ở đâu, và cách đặt tên Trung tâm.',
    },
    {
      ref: `${amendedDecree}, Điều 13`,
      plain:
        'Nơi đăng ký, hồ sơ, thời hạn; Sở Tư pháp cấp Thẻ tư vấn viên cùng lúc với Giấy đăng ký hoạt động.',
    },
    whoMayBeConsultant,
    {
      ref: `${circular}, sửa đổi bởi Thông tư số 19/2011/TT-BTP, Điều 4 và Điều 5`,
      plain: 'Nội dung quy chế; giấy tờ của tư vấn viên, luật sư và giấy tờ về trụ sở; mẫu đơn TP-TVPL-01.',
    },
  ],

  fields,
  steps: [
    { slug: 'noi-nop', title: 'Nơi nộp hồ sơ', fields: ['seatProvince'] },
    {
      slug: 'to-chuc-chu-quan',
      title: 'Tổ chức chủ quản',
      intro: 'Tổ chức chủ quản là tổ chức quyết định thành lập Trung tâm.',
      fields: [
        'governingBodyKind',
        'governingBodyName',
        'governingBodyAddress',
        'decisionNumber',
        'decidedOn',
      ],
    },
    {
      slug: 'trung-tam',
      title: 'Trung tâm',
      fields: [
        'organizationName',
        'organizationAddress',
        'organizationTelephone',
        'organizationEmail',
        'practiceDetails',
      ],
    },
    {
      slug: 'giam-doc',
      title: 'Giám đốc Trung tâm',
      fields: ['directorFullName', 'directorBirthDate', 'directorStanding', 'directorStandingNumber'],
    },
    {
      slug: 'tu-van-vien',
      title: 'Tư vấn viên, luật sư và cam đoan',
      fields: ['consultants', 'noCivilServants', 'commitment'],
    },
  ],

  form: {
    number: 'Mẫu TP-TVPL-01',
    issuedWith,
    title: 'ĐƠN ĐĂNG KÝ HOẠT ĐỘNG CỦA TRUNG TÂM TƯ VẤN PHÁP LUẬT',
    sections: [
      {
        items: [
          line('1', { label: 'Tổ chức chủ quản', answer: 'governingBodyName' }),
          line('', { label: 'Loại tổ chức', answer: 'governingBodyKind' }),
          line('', { label: 'Địa chỉ', answer: 'governingBodyAddress' }),
          line(
            '2',
            { label: 'Quyết định thành lập Trung tâm số', answer: 'decisionNumber' },
            { label: 'Ngày', answer: 'decidedOn' },
          ),
          line('3', { label: 'Tên Trung tâm', answer: 'organizationName', capitals: true }),
          line('4', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
          contactLine(''),
          line('5', { label: 'Lĩnh vực hoạt động', answer: 'practiceDetails' }),
          line(
            '6',
            { label: 'Giám đốc Trung tâm', answer: 'directorFullName', capitals: true },
            { label: 'Sinh ngày', answer: 'directorBirthDate' },
          ),
          line(
            '',
            { label: 'Tư cách', answer: 'directorStanding' },
            { label: 'Số', answer: 'directorStandingNumber' },
          ),
        ],
      },
      {
        title: '7. Tư vấn viên pháp luật, luật sư khác của Trung tâm',
        items: [consultantRows, { kind: 'sentence', text: commitment.text }],
      },
    ],
    // The director represents the centre (TT 01/2010 Đ.2 k.2), and the centre files (Đ.5 k.1).
    signature: { label: 'Giám đốc Trung tâm', answer: 'directorFullName' },
    notPrinted: ['seatProvince', 'noCivilServants', 'commitment'],
  },

  // The list of consultants and lawyers, which Đ.13 wants besides, is the table of the form itself.
  papers: [
    {
      ...copy,
      code: 'establishmentDecision',
      name: 'Quyết định của tổ chức chủ quản về việc thành lập Trung tâm',
      note: 'Do người đứng đầu tổ chức chủ quản ký.',
    },
    {
      ...copy,
      code: 'directorDecision',
      name: 'Quyết định của tổ chức chủ quản về việc cử Giám đốc Trung tâm',
    },
    {
      form: 'scan',
      copies: 1,
      code: 'draftRules',
      name: 'Dự thảo quy chế tổ chức, hoạt động của Trung tâm',
      note: 'Có thu thù lao thì quy chế phải nêu biểu thù lao và cách tính.',
    },
    ...papersOfPeople('directorStanding'),
    premises,
  ],

  ...noAdviceFee,
  ...workingDays(5, `${amendedDecree}, Điều 13`),
})
