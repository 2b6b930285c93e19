import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, text, yesNo } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { fixedFee } from './fixed-fee.ts'
import { workingDays } from './fixed-limit.ts'
import { birthDateOf, commitment, nameOf } from './legal-advice-fields.ts'
import {
  appointedOn,
  appointmentNumber,
  headFullName,
  notaryOrganization,
  notaryOrganizationItems,
  pledge,
  practiceProvince,
} from './notary-fields.ts'
import {
  appointmentDecision,
  associationMembership,
  notaryPortrait,
  removalDecision,
} from './notary-papers.ts'
import { cardFee, cardFeeBasis, notaryFees, notaryForms, notaryLaw, notaryRules } from './notary-rules.ts'

const fields = {
  registrationProvince: practiceProvince,
  ...notaryOrganization,
  hasAssociation: yesNo({
    label: 'Tỉnh, thành phố này đã có Hội công chứng viên?',
    hint: 'Có Hội thì phải nộp giấy tờ chứng minh công chứng viên là hội viên.',
  }),

  notaryFullName: nameOf('công chứng viên', 'Ghi đúng như trên quyết định bổ nhiệm.'),
  notaryBirthDate: birthDateOf('công chứng viên'),
  appointmentNumber,
  appointedOn,
  notaryStanding: choice({
    label: 'Công chứng viên hành nghề với tư cách',
    control: 'radio',
    options: { partner: 'Công chứng viên hợp danh', contract: 'Công chứng viên theo hợp đồng lao động' },
    onlyIf: { notaryOrganizationKind: 'office' },
  }),
  practisedElsewhere: yesNo({
    label: 'Công chứng viên đã từng đăng ký hành nghề tại tổ chức khác?',
    hint: 'Từng đăng ký thì phải nộp quyết định xóa đăng ký hành nghề ở nơi cũ.',
  }),
  previousCardNumber: text({
    label: 'Số Thẻ công chứng viên đã cấp',
    hint: 'Không nhớ thì bỏ trống.',
    max: 40,
    optional: true,
    width: 'short',
    onlyIf: { practisedElsewhere: 'yes' },
  }),

  representativeFullName: headFullName,
  commitment,
} as const

/**
 * The organization registers its notary, who gets a card with it. One notary to a file: the circular charges each
 * "trường hợp/hồ sơ", which for one notary is the same amount however it is read, and the file bears their name.
 */
export default defineProcedure({
  ...notaryRules,
  code: '1.001756',
  slug: 'dang-ky-hanh-nghe-va-cap-the-cong-chung-vien',
  revision: 1,
  name: 'Đăng ký hành nghề và cấp Thẻ công chứng viên',
  shortName: 'Đăng ký hành nghề và cấp Thẻ công chứng viên',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'notaryFullName',
    birthDate: 'notaryBirthDate',
    telephone: 'organizationTelephone',
    email: 'organizationEmail',
    address: 'organizationAddress',
  },
  audience: 'organization',
  searchTerms: [
    'thẻ công chứng viên',
    'đăng ký hành nghề công chứng',
    'công chứng viên mới bổ nhiệm',
    'tuyển công chứng viên',
    'chuyển văn phòng công chứng',
    'công chứng viên chuyển nơi làm',
    'nhận công chứng viên hợp danh',
    'hành nghề công chứng',
  ],
  // What the items of TP-CC-06 are is known at second hand, and the code is remembered.
  confidence: 'medium',

  page: {
    what: 'Phòng công chứng, Văn phòng công chứng đăng ký hành nghề và xin Thẻ cho công chứng viên của mình. Công chứng viên phải mang Thẻ khi hành nghề.',
    forWhom: [
      'Phòng công chứng, Văn phòng công chứng có công chứng viên mới: vừa được bổ nhiệm, hoặc chuyển từ nơi khác đến.',
      'Công chứng viên phải có quyết định bổ nhiệm hoặc bổ nhiệm lại của Bộ trưởng Bộ Tư pháp.',
      'Mỗi công chứng viên một hồ sơ.',
    ],
    notHere: [
      'Công chứng viên tự nộp: không được. Tổ chức nơi hành nghề nộp hồ sơ.',
      'Văn phòng công chứng đang đăng ký hoạt động lần đầu: nộp hồ sơ của các công chứng viên cùng hồ sơ đăng ký hoạt động.',
      'Thẻ bị mất hoặc hư hỏng: dùng thủ tục cấp lại Thẻ công chứng viên.',
      'Chưa được bổ nhiệm công chứng viên: đề nghị bổ nhiệm trước, tại Sở Tư pháp.',
    ],
    prepare: [
      'Quyết định bổ nhiệm hoặc bổ nhiệm lại công chứng viên.',
      'Một ảnh 2 cm x 3 cm của công chứng viên, chụp không quá sáu tháng. Có nơi cần hai ảnh.',
      'Giấy tờ chứng minh là hội viên Hội công chứng viên.',
      'Quyết định xóa đăng ký hành nghề, nếu công chứng viên đã hành nghề ở nơi khác.',
    ],
  },
  result: {
    name: 'Quyết định đăng ký hành nghề và Thẻ công chứng viên',
    note: 'Nhận tại Bộ phận Một cửa, mang theo ảnh và bản chính các giấy tờ để đối chiếu. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    {
      ref: `${notaryLaw}, Điều 35`,
      plain: 'Tổ chức hành nghề công chứng đăng ký hành nghề cho công chứng viên của mình tại Sở Tư pháp.',
    },
    { ref: `${notaryLaw}, Điều 36`, plain: 'Thẻ công chứng viên là căn cứ chứng minh tư cách hành nghề.' },
    { ref: notaryForms, plain: 'Hồ sơ, thời hạn 7 ngày làm việc; giấy đề nghị theo Mẫu TP-CC-06.' },
    cardFeeBasis,
  ],

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Nơi nộp hồ sơ',
      fields: ['registrationProvince', 'hasAssociation', 'notaryOrganizationKind'],
    },
    {
      slug: 'to-chuc',
      title: 'Tổ chức hành nghề công chứng',
      fields: [
        'organizationName',
        'organizationAddress',
        'registrationNumber',
        'registeredOn',
        'organizationTelephone',
        'organizationEmail',
      ],
    },
    {
      slug: 'cong-chung-vien',
      title: 'Công chứng viên',
      fields: [
        'notaryFullName',
        'notaryBirthDate',
        'appointmentNumber',
        'appointedOn',
        'notaryStanding',
        'practisedElsewhere',
        'previousCardNumber',
      ],
    },
    { slug: 'cam-doan', title: 'Người ký và cam đoan', fields: ['representativeFullName', 'commitment'] },
  ],

  form: {
    number: 'Mẫu TP-CC-06',
    issuedWith: notaryForms,
    title: 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ HÀNH NGHỀ VÀ CẤP THẺ CÔNG CHỨNG VIÊN',
    sections: [
      { items: notaryOrganizationItems },
      {
        title: 'Đề nghị đăng ký hành nghề và cấp Thẻ cho công chứng viên',
        items: [
          line(
            '5',
            { label: 'Họ và tên', answer: 'notaryFullName', capitals: true },
            { label: 'Sinh ngày', answer: 'notaryBirthDate' },
          ),
          line(
            '6',
            { label: 'Quyết định bổ nhiệm số', answer: 'appointmentNumber' },
            { label: 'Ngày', answer: 'appointedOn' },
          ),
          line('7', {
            label: 'Hình thức hành nghề',
            answer: 'notaryStanding',
            otherwise: 'notaryOrganizationKind',
          }),
          {
            kind: 'boxes',
            label: '8. Đã từng đăng ký hành nghề tại tổ chức khác',
            answer: 'practisedElsewhere',
          },
          line('', { label: 'Thẻ công chứng viên đã cấp số', answer: 'previousCardNumber' }),
          pledge,
        ],
      },
    ],
    signature: { label: 'Trưởng phòng hoặc Trưởng Văn phòng', answer: 'representativeFullName' },
    notPrinted: ['registrationProvince', 'hasAssociation', 'representativeFullName', 'commitment'],
  },

  papers: [
    appointmentDecision,
    notaryPortrait,
    {
      ...associationMembership,
      when: (given) => given.hasAssociation === 'yes',
      whenInWords: 'Khi địa phương đã có Hội công chứng viên',
    },
    {
      ...removalDecision,
      when: (given) => given.practisedElsewhere === 'yes',
      whenInWords: 'Khi công chứng viên đã hành nghề ở tổ chức khác',
    },
  ],

  ...fixedFee(cardFee, 100_000, notaryFees),
  ...workingDays(7, `${notaryForms}; cổng dịch vụ công tỉnh Bình Định, mã 22907`),
})
