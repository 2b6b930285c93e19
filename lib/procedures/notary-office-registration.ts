import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { date, table, text, yesNo } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { fixedFee } from './fixed-fee.ts'
import { workingDays } from './fixed-limit.ts'
import { seatProof } from './law-practice-papers.ts'
import { centreSubject, commitment, seatAddress, seatProvince } from './legal-advice-fields.ts'
import { appointedOn, appointmentNumber, firstNotaryLaw, headFullName, pledge } from './notary-fields.ts'
import {
  appointmentDecision,
  associationMembership,
  notaryPortrait,
  removalDecision,
} from './notary-papers.ts'
import { cardFeeBasis, notaryFees, notaryForms, notaryLaw, notaryRules } from './notary-rules.ts'
import { birthDate, personColumns } from './person-fields.ts'
import { contactLine, organizationContact } from './requesting-organization.ts'

/** Notaries besides the head of the office. */
const notaries = (label: string, hint: string, rowLabel: string) =>
  table({
    label,
    hint,
    rowLabel,
    columns: {
      ...personColumns,
      appointmentNumber: { ...appointmentNumber, label: 'Số quyết định bổ nhiệm' },
      appointedOn: { ...appointedOn, label: 'Ngày bổ nhiệm' },
    },
    min: 1,
    max: 30,
  })

const fields = {
  seatProvince: seatProvince(
    'Nơi Ủy ban nhân dân tỉnh đã cho phép thành lập Văn phòng. Sở Tư pháp tại đây giải quyết hồ sơ.',
  ),
  permitNumber: text({
    label: 'Số quyết định cho phép thành lập',
    hint: 'Quyết định của Ủy ban nhân dân tỉnh, thành phố. Ghi đủ chữ số và ký hiệu.',
    example: '980/QĐ-UBND.HC',
    max: 60,
    width: 'medium',
  }),
  permittedOn: date({
    label: 'Ngày quyết định cho phép thành lập',
    hint: 'Ví dụ 03/08/2020. Phải đăng ký trong 90 ngày kể từ ngày nhận được quyết định.',
    past: true,
    min: firstNotaryLaw,
    width: 'short',
  }),

  organizationName: text({
    label: 'Tên Văn phòng công chứng',
    hint: 'Gồm cụm từ “Văn phòng công chứng” và họ tên Trưởng Văn phòng hoặc một công chứng viên hợp danh khác.',
    example: 'Văn phòng công chứng Lê Thị Thu Hà',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: {
    ...seatAddress('Địa chỉ trụ sở'),
    hint: 'Phải phù hợp với đề án thành lập: số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
  },
  ...organizationContact,

  representativeFullName: {
    ...headFullName,
    label: 'Họ và tên Trưởng Văn phòng',
    hint: 'Là công chứng viên hợp danh đã hành nghề công chứng từ hai năm trở lên.',
  },
  representativeBirthDate: { ...birthDate, label: 'Ngày, tháng, năm sinh của Trưởng Văn phòng' },
  representativeAppointmentNumber: appointmentNumber,
  representativeAppointedOn: appointedOn,

  partners: notaries(
    'Các công chứng viên hợp danh khác',
    'Không ghi lại Trưởng Văn phòng. Văn phòng phải có ít nhất hai công chứng viên hợp danh.',
    'Công chứng viên hợp danh',
  ),
  hasEmployedNotaries: yesNo({ label: 'Có công chứng viên làm việc theo hợp đồng lao động?' }),
  employedNotaries: {
    ...notaries(
      'Công chứng viên làm việc theo hợp đồng lao động',
      'Khai từng người, đúng như trên quyết định bổ nhiệm.',
      'Công chứng viên theo hợp đồng',
    ),
    onlyIf: { hasEmployedNotaries: 'yes' },
  },

  hasAssociation: yesNo({
    label: 'Tỉnh, thành phố này đã có Hội công chứng viên?',
    hint: 'Có Hội thì phải nộp giấy tờ chứng minh các công chứng viên là hội viên.',
  }),
  commitment,
} as const

const notaryRows = (answer: 'partners' | 'employedNotaries') =>
  ({
    kind: 'rows',
    answer,
    columns: [
      { label: 'Họ và tên', column: 'fullName' },
      { label: 'Sinh ngày', column: 'birthDate' },
      { label: 'Quyết định bổ nhiệm số', column: 'appointmentNumber' },
      { label: 'Ngày', column: 'appointedOn' },
    ],
  }) as const

/**
 * Đăng ký hoạt động of a Văn phòng công chứng that the province has let be founded. Asked is what Luật Công chứng Đ.23
 * k.3 has registered; the practice of its notaries is registered with it (k.4).
 */
export default defineProcedure({
  ...notaryRules,
  code: '2.000789',
  slug: 'dang-ky-hoat-dong-van-phong-cong-chung',
  revision: 1,
  name: 'Đăng ký hoạt động Văn phòng công chứng',
  shortName: 'Đăng ký hoạt động Văn phòng công chứng',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  subject: centreSubject,
  audience: 'organization',
  searchTerms: [
    'mở văn phòng công chứng',
    'thành lập văn phòng công chứng',
    'giấy đăng ký hoạt động công chứng',
    'văn phòng công chứng tư',
    'công chứng viên mở văn phòng',
    'công chứng viên hợp danh',
    'giấy phép công chứng',
    'đăng ký văn phòng công chứng mới',
  ],
  // The number of the form is not known, and the code is remembered.
  confidence: 'medium',

  page: {
    what: 'Văn phòng công chứng được hoạt động từ ngày Sở Tư pháp cấp Giấy đăng ký hoạt động.',
    forWhom: [
      'Văn phòng công chứng đã có quyết định cho phép thành lập của Ủy ban nhân dân tỉnh, thành phố.',
      'Phải đăng ký trong 90 ngày kể từ ngày nhận được quyết định.',
      'Có từ hai công chứng viên hợp danh; Trưởng Văn phòng đã hành nghề công chứng từ hai năm trở lên.',
    ],
    notHere: [
      'Chưa có quyết định cho phép thành lập: đề nghị Ủy ban nhân dân tỉnh, thành phố cho phép thành lập trước.',
      'Đổi tên, trụ sở, Trưởng Văn phòng đã đăng ký: nộp tại Bộ phận Một cửa của Sở Tư pháp.',
      'Văn phòng đã hoạt động nhận thêm công chứng viên: dùng thủ tục đăng ký hành nghề và cấp Thẻ công chứng viên.',
    ],
    prepare: [
      'Quyết định cho phép thành lập: số và ngày.',
      'Giấy tờ chứng minh về trụ sở, phù hợp với đề án thành lập.',
      'Hồ sơ đăng ký hành nghề của từng công chứng viên: giấy đề nghị theo Mẫu TP-CC-06, quyết định bổ nhiệm, ảnh, giấy tờ hội viên, quyết định xóa đăng ký hành nghề ở nơi cũ.',
      'Lệ phí cấp Thẻ công chứng viên chưa tính trong phí thẩm định ở đây; hỏi Sở Tư pháp khi nộp.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động của Văn phòng công chứng',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa, mang theo bản chính các giấy tờ để đối chiếu. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    {
      ref: `${notaryLaw}, Điều 22`,
      plain:
        'Văn phòng có từ hai công chứng viên hợp danh, không có thành viên góp vốn; cách đặt tên; Trưởng Văn phòng.',
    },
    {
      ref: `${notaryLaw}, Điều 23`,
      plain: 'Đăng ký trong 90 ngày; nội dung đăng ký, hồ sơ, thời hạn 10 ngày làm việc.',
    },
    { ref: notaryForms, plain: 'Ban hành mẫu đơn đăng ký hoạt động và mẫu hồ sơ đăng ký hành nghề.' },
    { ref: notaryFees, plain: 'Mức phí thẩm định điều kiện hoạt động Văn phòng công chứng.' },
    cardFeeBasis,
  ],

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Nơi nộp và quyết định cho phép thành lập',
      fields: ['seatProvince', 'permitNumber', 'permittedOn'],
    },
    {
      slug: 'van-phong',
      title: 'Văn phòng công chứng',
      fields: ['organizationName', 'organizationAddress', 'organizationTelephone', 'organizationEmail'],
    },
    {
      slug: 'truong-van-phong',
      title: 'Trưởng Văn phòng',
      fields: [
        'representativeFullName',
        'representativeBirthDate',
        'representativeAppointmentNumber',
        'representativeAppointedOn',
      ],
    },
    {
      slug: 'cong-chung-vien',
      title: 'Công chứng viên',
      fields: ['partners', 'hasEmployedNotaries', 'employedNotaries'],
    },
    {
      slug: 'ho-so-hanh-nghe',
      title: 'Hồ sơ đăng ký hành nghề và cam đoan',
      fields: ['hasAssociation', 'commitment'],
    },
  ],

  form: {
    number: 'Số hiệu mẫu chưa xác minh',
    issuedWith: notaryForms,
    title: 'ĐƠN ĐĂNG KÝ HOẠT ĐỘNG VĂN PHÒNG CÔNG CHỨNG',
    sections: [
      {
        items: [
          line('1', { label: 'Tên Văn phòng công chứng', answer: 'organizationName', capitals: true }),
          line(
            '2',
            { label: 'Quyết định cho phép thành lập số', answer: 'permitNumber' },
            { label: 'Ngày', answer: 'permittedOn' },
          ),
          line('3', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
          contactLine('4'),
          line(
            '5',
            { label: 'Trưởng Văn phòng', answer: 'representativeFullName', capitals: true },
            { label: 'Sinh ngày', answer: 'representativeBirthDate' },
          ),
          line(
            '',
            { label: 'Quyết định bổ nhiệm số', answer: 'representativeAppointmentNumber' },
            { label: 'Ngày', answer: 'representativeAppointedOn' },
          ),
        ],
      },
      { title: '6. Các công chứng viên hợp danh khác', items: [notaryRows('partners')] },
      {
        title: '7. Công chứng viên làm việc theo hợp đồng lao động (nếu có)',
        items: [notaryRows('employedNotaries'), pledge],
      },
    ],
    signature: { label: 'Trưởng Văn phòng', answer: 'representativeFullName' },
    notPrinted: ['seatProvince', 'hasEmployedNotaries', 'hasAssociation', 'commitment'],
  },

  papers: [
    {
      ...seatProof,
      name: 'Giấy tờ chứng minh về trụ sở, phù hợp với đề án thành lập',
    },
    {
      code: 'practiceRequests',
      name: 'Giấy đề nghị đăng ký hành nghề và cấp Thẻ công chứng viên (Mẫu TP-CC-06)',
      form: 'original',
      copies: 1,
      note: 'Cho tất cả công chứng viên của Văn phòng. Tải lên bản quét; mang bản chính khi nhận kết quả.',
    },
    { ...appointmentDecision, name: 'Quyết định bổ nhiệm hoặc bổ nhiệm lại của từng công chứng viên' },
    { ...notaryPortrait, name: 'Ảnh chân dung cỡ 2 cm x 3 cm của từng công chứng viên' },
    {
      ...associationMembership,
      name: 'Giấy tờ chứng minh từng công chứng viên là hội viên Hội công chứng viên',
      when: (given) => given.hasAssociation === 'yes',
      whenInWords: 'Khi địa phương đã có Hội công chứng viên',
    },
    {
      // Always somebody's: the head must have practised for two years (Đ.22).
      ...removalDecision,
      note: 'Của Trưởng Văn phòng và của từng công chứng viên đã hành nghề ở nơi khác.',
    },
  ],

  ...fixedFee('Phí thẩm định cấp Giấy đăng ký hoạt động', 1_000_000, notaryFees),
  ...workingDays(10, `${notaryLaw}, Điều 23`),
})
