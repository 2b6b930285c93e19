import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { table } from '#lib/domain/procedure/fields.ts'
import {
  auctioneerCertificateIssuedOn,
  auctioneerCertificateNumber,
  auctionSignatory,
  cardOrganization,
  cardOrganizationStep,
  organizationItems,
  organizationStep,
  signatoryItems,
  signatoryStep,
} from './auction-fields.ts'
import { auctioneerCertificate, auctioneerPortrait } from './auction-papers.ts'
import { auctionDecree, auctionFormBasis, auctionForms, auctionLaw, auctionRules } from './auction-rules.ts'
import { noFee } from './fixed-fee.ts'
import { workingDays } from './fixed-limit.ts'
import { centreSubject } from './legal-advice-fields.ts'
import { personColumns } from './person-fields.ts'

const fields = {
  ...cardOrganization,
  auctioneers: table({
    label: 'Đấu giá viên đề nghị được cấp Thẻ',
    hint: 'Khai từng người, đúng như trên Chứng chỉ hành nghề đấu giá.',
    rowLabel: 'Đấu giá viên',
    columns: {
      ...personColumns,
      certificateNumber: auctioneerCertificateNumber,
      certificateIssuedOn: auctioneerCertificateIssuedOn,
    },
    min: 1,
    max: 50,
  }),
  ...auctionSignatory,
} as const

/** The first card of one or several auctioneers, asked for by the organization for which they work. */
export default defineProcedure({
  ...auctionRules,
  code: '2.001815',
  slug: 'cap-the-dau-gia-vien',
  revision: 1,
  name: 'Cấp Thẻ đấu giá viên',
  shortName: 'Cấp Thẻ đấu giá viên',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  subject: centreSubject,
  searchTerms: [
    'thẻ đấu giá viên',
    'làm đấu giá viên',
    'xin thẻ đấu giá',
    'hành nghề đấu giá',
    'tuyển đấu giá viên',
    'đấu giá viên mới',
    'điều hành cuộc đấu giá',
    'thẻ hành nghề đấu giá tài sản',
  ],
  // What the items of TP-ĐGTS-03 are is known at second hand.
  confidence: 'medium',

  page: {
    what: 'Tổ chức đấu giá tài sản xin Thẻ đấu giá viên cho người hành nghề tại tổ chức mình.',
    forWhom: [
      'Doanh nghiệp đấu giá tài sản, Trung tâm dịch vụ đấu giá tài sản, tổ chức xử lý nợ xấu do Nhà nước sở hữu 100% vốn điều lệ.',
      'Xin cho một hoặc nhiều đấu giá viên trong cùng một hồ sơ. Mỗi người phải có Chứng chỉ hành nghề đấu giá.',
    ],
    notHere: [
      'Đấu giá viên tự nộp: không được. Tổ chức nơi hành nghề nộp hồ sơ.',
      'Chưa có Chứng chỉ hành nghề đấu giá: đề nghị Bộ Tư pháp cấp Chứng chỉ trước.',
      'Thẻ bị mất hoặc hư hỏng: dùng thủ tục cấp lại Thẻ đấu giá viên.',
    ],
    prepare: [
      'Chứng chỉ hành nghề đấu giá của từng đấu giá viên.',
      'Mỗi đấu giá viên một ảnh màu 2 cm x 3 cm, chụp không quá sáu tháng.',
      'Số và ngày của Giấy đăng ký hoạt động hoặc quyết định thành lập tổ chức.',
    ],
  },
  result: {
    name: 'Thẻ đấu giá viên',
    note: 'Nhận tại Bộ phận Một cửa, mang theo ảnh và bản chính Chứng chỉ để đối chiếu. Trong 3 ngày làm việc sau khi cấp Thẻ, danh sách đấu giá viên được đăng công khai. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    {
      ref: `${auctionLaw}, Điều 18`,
      plain:
        'Đấu giá viên hành nghề tại doanh nghiệp đấu giá, Trung tâm dịch vụ đấu giá hoặc tổ chức xử lý nợ xấu.',
    },
    {
      ref: `${auctionDecree}, Điều 3`,
      plain: 'Tổ chức gửi hồ sơ; Sở Tư pháp cấp Thẻ trong 5 ngày làm việc.',
    },
    auctionFormBasis('Mẫu TP-ĐGTS-03'),
  ],

  fields,
  steps: [
    cardOrganizationStep,
    organizationStep,
    { slug: 'dau-gia-vien', title: 'Đấu giá viên', fields: ['auctioneers'] },
    signatoryStep,
  ],

  form: {
    number: 'Mẫu TP-ĐGTS-03',
    issuedWith: auctionForms,
    title: 'GIẤY ĐỀ NGHỊ CẤP THẺ ĐẤU GIÁ VIÊN',
    sections: [
      { items: organizationItems },
      {
        title: 'Đề nghị cấp Thẻ đấu giá viên cho những người sau đây',
        items: [
          {
            kind: 'rows',
            answer: 'auctioneers',
            columns: [
              { label: 'Họ và tên', column: 'fullName' },
              { label: 'Sinh ngày', column: 'birthDate' },
              { label: 'Chứng chỉ số', column: 'certificateNumber' },
              { label: 'Cấp ngày', column: 'certificateIssuedOn' },
            ],
          },
          ...signatoryItems,
        ],
      },
    ],
    signature: { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
    notPrinted: ['seatProvince', 'auctionOrganizationKind', 'commitment'],
  },

  papers: [
    {
      ...auctioneerCertificate,
      name: 'Chứng chỉ hành nghề đấu giá của từng đấu giá viên',
    },
    { ...auctioneerPortrait, name: 'Ảnh màu chân dung cỡ 2 cm x 3 cm của từng đấu giá viên' },
  ],

  ...noFee(`${auctionDecree}, Điều 3; công bố không thu phí (cổng dịch vụ công tỉnh Thái Bình, mã 22235)`),
  ...workingDays(5, `${auctionDecree}, Điều 3`),
})
