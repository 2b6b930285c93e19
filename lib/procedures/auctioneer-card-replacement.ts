import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import {
  auctioneerCertificateIssuedOn,
  auctioneerCertificateNumber,
  auctionSignatory,
  cardOrganization,
  cardOrganizationStep,
  firstAuctioneers,
  organizationItems,
  organizationStep,
  signatoryItems,
  signatoryStep,
} from './auction-fields.ts'
import { auctioneerPortrait } from './auction-papers.ts'
import { auctionDecree, auctionFormBasis, auctionForms, auctionRules } from './auction-rules.ts'
import { noFee } from './fixed-fee.ts'
import { workingDays } from './fixed-limit.ts'
import { birthDateOf, nameOf } from './legal-advice-fields.ts'
import { lossDetails, lostCardIssuedOn, lostCardNumber, lostCardReason } from './lost-card-fields.ts'

const fields = {
  ...cardOrganization,

  auctioneerFullName: nameOf('đấu giá viên', 'Ghi đúng như trên Chứng chỉ hành nghề đấu giá.'),
  auctioneerBirthDate: birthDateOf('đấu giá viên'),
  auctioneerCertificateNumber,
  auctioneerCertificateIssuedOn,

  reason: lostCardReason,
  lossDetails,
  cardNumber: lostCardNumber('Thẻ đấu giá viên'),
  cardIssuedOn: lostCardIssuedOn(firstAuctioneers),

  ...auctionSignatory,
} as const

/** Another card for one auctioneer; the organization files, as for the first. */
export default defineProcedure({
  ...auctionRules,
  code: '2.001807',
  slug: 'cap-lai-the-dau-gia-vien',
  revision: 1,
  name: 'Cấp lại Thẻ đấu giá viên',
  shortName: 'Cấp lại Thẻ đấu giá viên',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'auctioneerFullName',
    birthDate: 'auctioneerBirthDate',
    telephone: 'organizationTelephone',
    email: 'organizationEmail',
    address: 'organizationAddress',
  },
  searchTerms: [
    'mất thẻ đấu giá viên',
    'mất thẻ',
    'thẻ đấu giá viên bị hỏng',
    'làm lại thẻ đấu giá viên',
    'thẻ bị rách, mờ',
    'xin lại thẻ đấu giá',
    'đổi thẻ đấu giá viên',
  ],
  // The items of TP-ĐGTS-04 have not been read at their source.
  confidence: 'low',

  page: {
    what: 'Đấu giá viên bị mất Thẻ, hoặc Thẻ hư hỏng không dùng được nữa, được cấp lại Thẻ.',
    forWhom: [
      'Đấu giá viên đã được cấp Thẻ và đang hành nghề. Tổ chức nơi hành nghề nộp hồ sơ.',
      'Mỗi đấu giá viên một hồ sơ.',
    ],
    notHere: [
      'Chưa từng được cấp Thẻ: dùng thủ tục cấp Thẻ đấu giá viên.',
      'Mất Chứng chỉ hành nghề đấu giá: đề nghị Bộ Tư pháp cấp lại Chứng chỉ.',
    ],
    prepare: [
      'Một ảnh màu 2 cm x 3 cm của đấu giá viên.',
      'Số và ngày của Chứng chỉ hành nghề đấu giá; của Thẻ, nếu còn nhớ.',
      'Số và ngày của Giấy đăng ký hoạt động hoặc quyết định thành lập tổ chức.',
    ],
  },
  result: {
    name: 'Thẻ đấu giá viên, cấp lại',
    note: 'Nhận tại Bộ phận Một cửa. Mang theo ảnh, và Thẻ cũ nếu Thẻ bị hư hỏng. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    {
      ref: `${auctionDecree}, Điều 4`,
      plain: 'Thẻ bị mất hoặc hư hỏng thì được cấp lại trong 3 ngày làm việc.',
    },
    auctionFormBasis('Mẫu TP-ĐGTS-04'),
  ],

  fields,
  steps: [
    cardOrganizationStep,
    organizationStep,
    {
      slug: 'dau-gia-vien',
      title: 'Đấu giá viên',
      fields: [
        'auctioneerFullName',
        'auctioneerBirthDate',
        'auctioneerCertificateNumber',
        'auctioneerCertificateIssuedOn',
      ],
    },
    {
      slug: 'the',
      title: 'Thẻ và lý do cấp lại',
      fields: ['reason', 'lossDetails', 'cardNumber', 'cardIssuedOn'],
    },
    signatoryStep,
  ],

  form: {
    number: 'Mẫu TP-ĐGTS-04',
    issuedWith: auctionForms,
    title: 'GIẤY ĐỀ NGHỊ CẤP LẠI THẺ ĐẤU GIÁ VIÊN',
    sections: [
      { items: organizationItems },
      {
        title: 'Đề nghị cấp lại Thẻ đấu giá viên',
        items: [
          line(
            '5',
            { label: 'Họ và tên đấu giá viên', answer: 'auctioneerFullName', capitals: true },
            { label: 'Sinh ngày', answer: 'auctioneerBirthDate' },
          ),
          line(
            '6',
            { label: 'Chứng chỉ hành nghề đấu giá số', answer: 'auctioneerCertificateNumber' },
            { label: 'Cấp ngày', answer: 'auctioneerCertificateIssuedOn' },
          ),
          line(
            '7',
            { label: 'Thẻ đấu giá viên đã cấp số', answer: 'cardNumber' },
            { label: 'Cấp ngày', answer: 'cardIssuedOn' },
          ),
          { kind: 'boxes', label: '8. Lý do đề nghị cấp lại', answer: 'reason' },
          line('', { label: 'Mất khi nào, ở đâu', answer: 'lossDetails' }),
          ...signatoryItems,
        ],
      },
    ],
    signature: { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
    notPrinted: ['seatProvince', 'auctionOrganizationKind', 'commitment'],
  },

  papers: [auctioneerPortrait],

  ...noFee(`${auctionDecree}, Điều 4; công bố không thu phí (cổng dịch vụ công tỉnh Tiền Giang, mã 26977)`),
  ...workingDays(3, `${auctionDecree}, Điều 4`),
})
