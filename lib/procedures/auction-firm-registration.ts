import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, table, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { auctioneerCertificateIssuedOn, auctioneerCertificateNumber } from './auction-fields.ts'
import { auctioneerCertificate } from './auction-papers.ts'
import {
  auctionFeeBasis,
  auctionFeeRef,
  auctionFormBasis,
  auctionForms,
  auctionLaw,
  auctionRules,
} from './auction-rules.ts'
import { fixedFee } from './fixed-fee.ts'
import { workingDays } from './fixed-limit.ts'
import { identityPaper } from './identity-paper.ts'
import { lawyerAddress } from './law-practice-fields.ts'
import { seatProof } from './law-practice-papers.ts'
import { centreSubject, commitment, seatAddress, seatProvince } from './legal-advice-fields.ts'
import { birthDate, fullName, personColumns } from './person-fields.ts'
import { contactLine, organizationContact } from './requesting-organization.ts'

const fields = {
  seatProvince: seatProvince('Sở Tư pháp nơi doanh nghiệp đặt trụ sở giải quyết hồ sơ.'),
  enterpriseForm: choice({
    label: 'Loại doanh nghiệp',
    control: 'radio',
    options: { private: 'Doanh nghiệp đấu giá tư nhân', partnership: 'Công ty đấu giá hợp danh' },
    hints: {
      private: 'Chủ doanh nghiệp phải là đấu giá viên, đồng thời là Giám đốc.',
      partnership:
        'Có ít nhất một thành viên hợp danh là đấu giá viên; Tổng giám đốc hoặc Giám đốc phải là đấu giá viên.',
    },
  }),

  organizationName: text({
    label: 'Tên doanh nghiệp',
    hint: 'Phải có cụm từ “doanh nghiệp đấu giá tư nhân” hoặc “công ty đấu giá hợp danh”.',
    example: 'Công ty đấu giá hợp danh Sen Vàng',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: seatAddress('Địa chỉ trụ sở'),
  ...organizationContact,

  representativeFullName: {
    ...fullName,
    label: 'Họ và tên chủ doanh nghiệp, Tổng giám đốc hoặc Giám đốc',
    hint: 'Người đại diện theo pháp luật, ký giấy đề nghị. Ghi đúng như trên giấy tờ tùy thân.',
  },
  representativeBirthDate: birthDate,
  representativePermanentAddress: { ...lawyerAddress, autocomplete: 'street-address' },
  representativeCertificateNumber: auctioneerCertificateNumber,
  representativeCertificateIssuedOn: auctioneerCertificateIssuedOn,
  ...identityPaper('representative', { birthDateField: 'representativeBirthDate' }),

  partners: table({
    label: 'Các thành viên hợp danh khác',
    hint: 'Không ghi lại người đại diện đã khai ở trên. Công ty hợp danh có ít nhất hai thành viên hợp danh.',
    rowLabel: 'Thành viên hợp danh',
    columns: {
      ...personColumns,
      certificateNumber: {
        ...auctioneerCertificateNumber,
        hint: 'Không phải đấu giá viên thì bỏ trống.',
        optional: true,
      },
      certificateIssuedOn: { ...auctioneerCertificateIssuedOn, optional: true },
    },
    min: 1,
    max: 50,
    onlyIf: { enterpriseForm: 'partnership' },
  }),

  commitment,
} as const

/** Đăng ký hoạt động of an auction enterprise: it may work from the day of its certificate. */
export default defineProcedure({
  ...auctionRules,
  code: '2.001395',
  slug: 'dang-ky-hoat-dong-doanh-nghiep-dau-gia',
  revision: 1,
  name: 'Đăng ký hoạt động của doanh nghiệp đấu giá tài sản',
  shortName: 'Đăng ký hoạt động doanh nghiệp đấu giá tài sản',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  subject: centreSubject,
  searchTerms: [
    'mở công ty đấu giá',
    'thành lập doanh nghiệp đấu giá',
    'công ty đấu giá hợp danh',
    'doanh nghiệp đấu giá tư nhân',
    'giấy phép đấu giá tài sản',
    'kinh doanh dịch vụ đấu giá',
    'lập tổ chức đấu giá',
    'đấu giá viên ra riêng',
  ],
  // The items of TP-ĐGTS-05 have not been read at their source: asked is what the law wants to know.
  confidence: 'low',

  page: {
    what: 'Doanh nghiệp đấu giá tài sản được hoạt động từ ngày Sở Tư pháp cấp Giấy đăng ký hoạt động.',
    forWhom: [
      'Đấu giá viên thành lập doanh nghiệp đấu giá tư nhân và làm Giám đốc.',
      'Người thành lập công ty đấu giá hợp danh, có ít nhất một thành viên hợp danh là đấu giá viên; Tổng giám đốc hoặc Giám đốc cũng phải là đấu giá viên.',
      'Phải có trụ sở, cơ sở vật chất và trang thiết bị cần thiết cho việc đấu giá.',
    ],
    notHere: [
      'Công ty trách nhiệm hữu hạn, công ty cổ phần: không phải hình thức của doanh nghiệp đấu giá tài sản.',
      'Lập chi nhánh của doanh nghiệp đấu giá đã đăng ký: nộp tại Bộ phận Một cửa của Sở Tư pháp nơi đặt chi nhánh.',
      'Đổi tên, trụ sở, người đại diện của doanh nghiệp đã đăng ký: dùng thủ tục thay đổi nội dung đăng ký hoạt động.',
      'Xin Thẻ cho đấu giá viên: dùng thủ tục cấp Thẻ đấu giá viên, sau khi doanh nghiệp được đăng ký.',
    ],
    prepare: [
      'Chứng chỉ hành nghề đấu giá của chủ doanh nghiệp; hoặc của thành viên hợp danh là đấu giá viên và của Tổng giám đốc hoặc Giám đốc.',
      'Điều lệ, nếu lập công ty đấu giá hợp danh.',
      'Giấy tờ chứng minh về trụ sở.',
      'Bản cam kết bảo đảm cơ sở vật chất và các điều kiện cần thiết cho hoạt động đấu giá.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa, mang theo bản chính các giấy tờ cần đối chiếu. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    {
      ref: `${auctionLaw}, Điều 23`,
      plain: 'Hai hình thức doanh nghiệp đấu giá tài sản, cách đặt tên, điều kiện đăng ký hoạt động.',
    },
    {
      ref: `${auctionLaw}, Điều 25`,
      plain: 'Hồ sơ, nơi nộp và thời hạn 10 ngày làm việc; từ chối phải bằng văn bản có nêu lý do.',
    },
    auctionFormBasis('Mẫu TP-ĐGTS-05'),
    auctionFeeBasis,
  ],

  fields,
  steps: [
    {
      slug: 'loai-doanh-nghiep',
      title: 'Loại doanh nghiệp và nơi nộp',
      fields: ['seatProvince', 'enterpriseForm'],
    },
    {
      slug: 'doanh-nghiep',
      title: 'Tên và trụ sở',
      fields: ['organizationName', 'organizationAddress', 'organizationTelephone', 'organizationEmail'],
    },
    {
      slug: 'nguoi-dai-dien',
      title: 'Người đại diện theo pháp luật',
      fields: [
        'representativeFullName',
        'representativeBirthDate',
        'representativePermanentAddress',
        'representativeCertificateNumber',
        'representativeCertificateIssuedOn',
      ],
    },
    {
      slug: 'giay-to-tuy-than',
      title: 'Giấy tờ tùy thân của người đại diện',
      fields: [
        'representativeIdType',
        'representativeIdNumber',
        'representativeIdIssuedOn',
        'representativeIdIssuedBy',
      ],
    },
    { slug: 'thanh-vien', title: 'Thành viên hợp danh', fields: ['partners'] },
    { slug: 'cam-doan', title: 'Cam đoan', fields: ['commitment'] },
  ],

  form: {
    number: 'Mẫu TP-ĐGTS-05',
    issuedWith: auctionForms,
    title: 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ HOẠT ĐỘNG CỦA DOANH NGHIỆP ĐẤU GIÁ TÀI SẢN',
    sections: [
      {
        items: [
          { kind: 'boxes', label: 'Loại doanh nghiệp', answer: 'enterpriseForm' },
          line('1', { label: 'Tên doanh nghiệp', answer: 'organizationName', capitals: true }),
          line('2', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
          contactLine('3'),
          line(
            '4',
            {
              label: 'Chủ doanh nghiệp, Tổng giám đốc hoặc Giám đốc',
              answer: 'representativeFullName',
              capitals: true,
            },
            { label: 'Sinh ngày', answer: 'representativeBirthDate' },
          ),
          line(
            '',
            { label: 'Giấy tờ tùy thân', answer: 'representativeIdType' },
            { label: 'Số', answer: 'representativeIdNumber' },
            { label: 'Cấp ngày', answer: 'representativeIdIssuedOn' },
            { label: 'Nơi cấp', answer: 'representativeIdIssuedBy' },
          ),
          line('', { label: 'Địa chỉ thường trú', answer: 'representativePermanentAddress' }),
          line(
            '',
            { label: 'Chứng chỉ hành nghề đấu giá số', answer: 'representativeCertificateNumber' },
            { label: 'Cấp ngày', answer: 'representativeCertificateIssuedOn' },
          ),
        ],
      },
      {
        title: '5. Các thành viên hợp danh khác (đối với công ty đấu giá hợp danh)',
        items: [
          {
            kind: 'rows',
            answer: 'partners',
            columns: [
              { label: 'Họ và tên', column: 'fullName' },
              { label: 'Sinh ngày', column: 'birthDate' },
              { label: 'Chứng chỉ số', column: 'certificateNumber' },
              { label: 'Cấp ngày', column: 'certificateIssuedOn' },
            ],
          },
          { kind: 'sentence', text: commitment.text },
        ],
      },
    ],
    signature: { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
    notPrinted: ['seatProvince', 'commitment'],
  },

  papers: [
    {
      code: 'charter',
      name: 'Điều lệ của công ty đấu giá hợp danh',
      form: 'original',
      copies: 1,
      note: 'Có chữ ký của các thành viên hợp danh. Gửi bản quét đủ các trang; mang bản chính khi nhận kết quả.',
      when: (given) => given.enterpriseForm === 'partnership',
      whenInWords: 'Khi lập công ty đấu giá hợp danh',
    },
    {
      ...auctioneerCertificate,
      name: 'Chứng chỉ hành nghề đấu giá của chủ doanh nghiệp, hoặc của thành viên hợp danh và Tổng giám đốc hoặc Giám đốc',
    },
    seatProof,
    {
      code: 'premisesPledge',
      name: 'Bản cam kết bảo đảm cơ sở vật chất, các điều kiện cần thiết cho hoạt động đấu giá tài sản',
      form: 'original',
      copies: 1,
      note: 'Người đại diện theo pháp luật ký. Tải lên bản quét; mang bản chính khi nhận kết quả.',
    },
  ],

  ...fixedFee('Phí thẩm định cấp Giấy đăng ký hoạt động', 1_000_000, auctionFeeRef('(2a)')),
  ...workingDays(10, `${auctionLaw}, Điều 25`),
})
