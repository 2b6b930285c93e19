import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, date, table, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import {
  auctionOrganization,
  auctionSignatory,
  organizationItems,
  organizationStep,
  signatoryItems,
  signatoryStep,
} from './auction-fields.ts'
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
import { changesItem } from './law-practice-form.ts'
import { centreSubject, registrationProvince } from './legal-advice-fields.ts'

const fields = {
  registrationProvince: {
    ...registrationProvince,
    hint: 'Nơi doanh nghiệp được cấp Giấy đăng ký hoạt động. Sở Tư pháp tại đây giải quyết hồ sơ.',
  },

  ...auctionOrganization,
  organizationName: {
    ...auctionOrganization.organizationName,
    label: 'Tên doanh nghiệp',
    hint: 'Ghi đúng như trên Giấy đăng ký hoạt động.',
  },
  registrationNumber: {
    ...auctionOrganization.registrationNumber,
    label: 'Số Giấy đăng ký hoạt động',
    hint: 'Ghi đủ chữ số và ký hiệu.',
  },
  registeredOn: { ...auctionOrganization.registeredOn, label: 'Ngày cấp Giấy đăng ký hoạt động' },

  decidedOn: date({
    label: 'Ngày quyết định thay đổi',
    hint: 'Ví dụ 10/08/2020. Phải nộp trong 10 ngày làm việc kể từ ngày này; quá hạn vẫn phải nộp.',
    past: true,
    min: '2017-07-01',
    width: 'short',
  }),
  changes: table({
    label: 'Nội dung thay đổi',
    hint: 'Mỗi nội dung khai một mục.',
    rowLabel: 'Mục thay đổi',
    columns: {
      item: choice({
        label: 'Thay đổi về',
        control: 'select',
        options: {
          name: 'Tên doanh nghiệp',
          seat: 'Địa chỉ trụ sở',
          representative: 'Người đại diện theo pháp luật',
          other: 'Nội dung khác trên Giấy đăng ký hoạt động',
        },
      }),
      before: text({
        label: 'Đang đăng ký là',
        hint: 'Ghi như trên Giấy đăng ký hoạt động.',
        max: 500,
        multiline: true,
      }),
      after: text({
        label: 'Thay đổi thành',
        hint: 'Người đại diện mới thì ghi họ tên, số và ngày cấp Chứng chỉ hành nghề đấu giá.',
        max: 500,
        multiline: true,
      }),
    },
    min: 1,
    max: 10,
  }),

  ...auctionSignatory,
} as const

/** Change of what an auction enterprise registered, Luật Đấu giá tài sản 2016 Đ.26 k.1. */
export default defineProcedure({
  ...auctionRules,
  code: '2.001333',
  slug: 'thay-doi-dang-ky-doanh-nghiep-dau-gia',
  revision: 1,
  name: 'Thay đổi nội dung đăng ký hoạt động của doanh nghiệp đấu giá tài sản',
  shortName: 'Thay đổi đăng ký doanh nghiệp đấu giá tài sản',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  subject: centreSubject,
  searchTerms: [
    'đổi tên công ty đấu giá',
    'đổi địa chỉ công ty đấu giá',
    'chuyển trụ sở doanh nghiệp đấu giá',
    'đổi giám đốc công ty đấu giá',
    'thay người đại diện doanh nghiệp đấu giá',
    'sửa giấy đăng ký hoạt động',
    'đổi địa chỉ',
    'cập nhật đăng ký doanh nghiệp đấu giá',
  ],
  // The code is remembered, not read; nor have the items of TP-ĐGTS-07 been read at their source.
  confidence: 'low',

  page: {
    what: 'Doanh nghiệp đấu giá tài sản thay đổi nội dung đã đăng ký thì phải đề nghị Sở Tư pháp trong 10 ngày làm việc kể từ ngày quyết định thay đổi.',
    forWhom: [
      'Doanh nghiệp đấu giá tài sản đã có Giấy đăng ký hoạt động.',
      'Có thay đổi về tên, trụ sở, người đại diện theo pháp luật hoặc nội dung khác trên Giấy đăng ký hoạt động.',
    ],
    notHere: [
      'Giấy đăng ký hoạt động bị mất hoặc hư hỏng mà nội dung không đổi: đề nghị cấp lại tại Bộ phận Một cửa của Sở Tư pháp.',
      'Lập chi nhánh: nộp tại Bộ phận Một cửa của Sở Tư pháp nơi đặt chi nhánh.',
      'Chuyển trụ sở sang tỉnh, thành phố khác: hỏi Sở Tư pháp nơi đã đăng ký trước khi nộp.',
    ],
    prepare: [
      'Giấy đăng ký hoạt động đang dùng, để ghi đúng số, ngày và nội dung.',
      'Quyết định hoặc biên bản về việc thay đổi, để ghi đúng ngày và nội dung.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động theo nội dung mới',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa; mang theo Giấy cũ. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    {
      ref: `${auctionLaw}, Điều 26 khoản 1`,
      plain:
        'Gửi giấy đề nghị trong 10 ngày làm việc kể từ ngày quyết định thay đổi; Sở Tư pháp giải quyết trong 5 ngày làm việc.',
    },
    auctionFormBasis('Mẫu TP-ĐGTS-07'),
    auctionFeeBasis,
  ],

  fields,
  steps: [
    { slug: 'noi-dang-ky', title: 'Nơi đã đăng ký hoạt động', fields: ['registrationProvince'] },
    {
      ...organizationStep,
      title: 'Doanh nghiệp đấu giá tài sản',
      intro: 'Khai theo Giấy đăng ký hoạt động đang dùng. Nội dung mới khai ở bước sau.',
    },
    { slug: 'thay-doi', title: 'Nội dung thay đổi', fields: ['decidedOn', 'changes'] },
    signatoryStep,
  ],

  form: {
    number: 'Mẫu TP-ĐGTS-07',
    issuedWith: auctionForms,
    title: 'GIẤY ĐỀ NGHỊ THAY ĐỔI NỘI DUNG ĐĂNG KÝ HOẠT ĐỘNG CỦA DOANH NGHIỆP ĐẤU GIÁ TÀI SẢN',
    sections: [
      { items: organizationItems },
      {
        title: 'Đề nghị thay đổi nội dung đăng ký hoạt động như sau',
        items: [
          changesItem,
          line('5', { label: 'Ngày quyết định thay đổi', answer: 'decidedOn' }),
          ...signatoryItems,
        ],
      },
    ],
    signature: { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
    notPrinted: ['registrationProvince', 'commitment'],
  },

  papers: [
    {
      code: 'changeDocuments',
      name: 'Quyết định, giấy tờ về việc thay đổi',
      form: 'scan',
      copies: 1,
      note: 'Không bắt buộc: Luật chỉ đòi giấy đề nghị.',
      optional: true,
    },
  ],

  ...fixedFee('Phí thẩm định thay đổi nội dung đăng ký hoạt động', 500_000, auctionFeeRef('(2c)')),
  ...workingDays(5, `${auctionLaw}, Điều 26 khoản 1`),
})
