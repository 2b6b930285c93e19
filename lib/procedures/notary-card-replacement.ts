import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { applicantFields } from './applicant.ts'
import { fixedFee } from './fixed-fee.ts'
import { workingDays } from './fixed-limit.ts'
import { commitment } from './legal-advice-fields.ts'
import { lossDetails, lostCardIssuedOn, lostCardNumber, lostCardReason } from './lost-card-fields.ts'
import { firstNotaryLaw, notaryOrganization, pledge, practiceProvince } from './notary-fields.ts'
import { notaryPortrait } from './notary-papers.ts'
import { cardFee, cardFeeBasis, notaryFees, notaryForms, notaryLaw, notaryRules } from './notary-rules.ts'

const { fullName, birthDate, telephone, email } = applicantFields
const { organizationName, organizationAddress } = notaryOrganization

const fields = {
  registrationProvince: {
    ...practiceProvince,
    label: 'Tỉnh, thành phố nơi đăng ký hành nghề công chứng',
    hint: 'Sở Tư pháp đã đăng ký hành nghề và cấp Thẻ giải quyết hồ sơ.',
  },

  fullName,
  birthDate,
  telephone,
  email,
  organizationName: { ...organizationName, label: 'Tên tổ chức hành nghề công chứng nơi làm việc' },
  organizationAddress: { ...organizationAddress, label: 'Địa chỉ trụ sở nơi làm việc' },

  reason: lostCardReason,
  lossDetails,
  cardNumber: lostCardNumber('Thẻ công chứng viên'),
  cardIssuedOn: lostCardIssuedOn(firstNotaryLaw),
  commitment,
} as const

/** Another card for a notary, who asks for it in person. */
export default defineProcedure({
  ...notaryRules,
  code: '1.001799',
  slug: 'cap-lai-the-cong-chung-vien',
  revision: 1,
  name: 'Cấp lại Thẻ công chứng viên',
  shortName: 'Cấp lại Thẻ công chứng viên',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'fullName',
    birthDate: 'birthDate',
    telephone: 'telephone',
    email: 'email',
    address: 'organizationAddress',
  },
  audience: 'person',
  searchTerms: [
    'mất thẻ công chứng viên',
    'mất thẻ',
    'thẻ công chứng viên bị hỏng',
    'làm lại thẻ công chứng viên',
    'thẻ bị rách, mờ',
    'xin lại thẻ công chứng',
    'đổi thẻ công chứng viên',
  ],
  // The items of TP-CC-07 have not been read at their source, and the code is remembered.
  confidence: 'low',

  page: {
    what: 'Công chứng viên bị mất Thẻ, hoặc Thẻ hư hỏng không dùng được nữa, được cấp lại Thẻ.',
    forWhom: ['Công chứng viên đã được cấp Thẻ và đang đăng ký hành nghề.'],
    notHere: [
      'Chuyển sang tổ chức hành nghề công chứng khác: tổ chức mới đăng ký hành nghề và xin Thẻ.',
      'Chưa từng được cấp Thẻ: dùng thủ tục đăng ký hành nghề và cấp Thẻ công chứng viên.',
    ],
    prepare: [
      'Một ảnh 2 cm x 3 cm, chụp không quá sáu tháng.',
      'Thẻ đang dùng, nếu Thẻ bị hư hỏng.',
      'Số và ngày cấp Thẻ, nếu còn nhớ.',
    ],
  },
  result: {
    name: 'Thẻ công chứng viên, cấp lại',
    note: 'Nhận tại Bộ phận Một cửa. Mang theo ảnh, và nộp lại Thẻ cũ nếu Thẻ bị hư hỏng. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    { ref: `${notaryLaw}, Điều 36`, plain: 'Thẻ công chứng viên là căn cứ chứng minh tư cách hành nghề.' },
    {
      ref: notaryForms,
      plain: 'Hồ sơ cấp lại Thẻ, thời hạn 5 ngày làm việc; giấy đề nghị theo Mẫu TP-CC-07.',
    },
    cardFeeBasis,
  ],

  fields,
  steps: [
    { slug: 'noi-nop', title: 'Nơi nộp hồ sơ', fields: ['registrationProvince'] },
    {
      slug: 'nguoi-de-nghi',
      title: 'Công chứng viên',
      fields: ['fullName', 'birthDate', 'telephone', 'email', 'organizationName', 'organizationAddress'],
    },
    {
      slug: 'the',
      title: 'Thẻ và lý do cấp lại',
      fields: ['reason', 'lossDetails', 'cardNumber', 'cardIssuedOn', 'commitment'],
    },
  ],

  form: {
    number: 'Mẫu TP-CC-07',
    issuedWith: notaryForms,
    title: 'GIẤY ĐỀ NGHỊ CẤP LẠI THẺ CÔNG CHỨNG VIÊN',
    sections: [
      {
        items: [
          line(
            '1',
            { label: 'Họ và tên', answer: 'fullName', capitals: true },
            { label: 'Sinh ngày', answer: 'birthDate' },
          ),
          line('2', { label: 'Điện thoại', answer: 'telephone' }, { label: 'Email', answer: 'email' }),
          line('3', { label: 'Tổ chức hành nghề công chứng', answer: 'organizationName' }),
          line('', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
          line(
            '4',
            { label: 'Thẻ công chứng viên đã cấp số', answer: 'cardNumber' },
            { label: 'Cấp ngày', answer: 'cardIssuedOn' },
          ),
          { kind: 'boxes', label: '5. Lý do đề nghị cấp lại', answer: 'reason' },
          line('', { label: 'Mất khi nào, ở đâu', answer: 'lossDetails' }),
          pledge,
        ],
      },
    ],
    signature: { label: 'Người đề nghị', answer: 'fullName' },
    notPrinted: ['registrationProvince', 'commitment'],
  },

  papers: [
    notaryPortrait,
    {
      code: 'oldCard',
      name: 'Thẻ công chứng viên đang sử dụng',
      form: 'original',
      copies: 1,
      note: 'Chụp hai mặt; nộp lại Thẻ khi nhận Thẻ mới.',
      when: (given) => given.reason === 'damaged',
      whenInWords: 'Khi Thẻ bị hư hỏng',
    },
  ],

  ...fixedFee(cardFee, 100_000, notaryFees),
  ...workingDays(5, `${notaryForms}; cổng thông tin điện tử tỉnh Ninh Thuận, thủ tục 103`),
})
