import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { fixedFee } from './fixed-fee.ts'
import {
  foreignFeeBasis,
  foreignFeeRef,
  foreignPractice,
  foreignSeatAddress,
  foreignSeatProvince,
  licenceCopy,
} from './foreign-law-practice-fields.ts'
import { commitment, practiceFields } from './law-practice-fields.ts'
import { foreignPracticeItems, headItem, scopeItem, seatItems } from './law-practice-form.ts'
import { seatProof } from './law-practice-papers.ts'
import { practiceRules } from './law-practice-rules.ts'

const fields = {
  ...foreignPractice,
  seatProvince: foreignSeatProvince,
  organizationAddress: foreignSeatAddress,
  practiceScope: {
    ...practiceFields.practiceScope,
    options: {
      all: 'Toàn bộ lĩnh vực ghi trong Giấy phép thành lập',
      some: 'Chỉ một số lĩnh vực trong Giấy phép thành lập',
    },
    // A foreign practice may do less than a Vietnamese one (Luật Luật sư Điều 70): its licence says what.
    hints: { all: 'Phần lớn chọn câu này.' },
  },
  practiceDetails: practiceFields.practiceDetails,
  commitment,
} as const

/**
 * Luật Luật sư Điều 79 asks for two papers and no form, and none has been found in the circulars of 2020. The letter
 * printed here says what Nghị định 123/2013/NĐ-CP Điều 30 has published afterwards. From 10/08/2021 on Thông tư
 * 05/2021/TT-BTP (Điều 10) also wants a list of the foreign lawyers; the fee began with Thông tư 220/2016/TT-BTC on
 * 01/01/2017.
 */
export default defineProcedure({
  ...practiceRules,
  code: '1.002181',
  slug: 'dang-ky-hoat-dong-chi-nhanh-cong-ty-luat-nuoc-ngoai',
  revision: 1,
  valid: { from: '2017-01-01', to: '2021-08-09' },
  name: 'Đăng ký hoạt động của chi nhánh, công ty luật nước ngoài',
  shortName: 'Đăng ký hoạt động chi nhánh, công ty luật nước ngoài',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  searchTerms: [
    'công ty luật nước ngoài',
    'chi nhánh luật nước ngoài',
    'hãng luật quốc tế tại Việt Nam',
    'công ty luật liên doanh',
    'law firm',
    'giấy đăng ký hoạt động luật sư nước ngoài',
    'tổ chức hành nghề luật sư nước ngoài',
  ],
  confidence: 'medium',

  page: {
    what: 'Sau khi được Bộ Tư pháp cấp Giấy phép thành lập, chi nhánh, công ty luật nước ngoài phải đăng ký hoạt động tại Sở Tư pháp trong 60 ngày, và được hoạt động từ ngày được cấp Giấy đăng ký hoạt động.',
    forWhom: [
      'Chi nhánh của tổ chức hành nghề luật sư nước ngoài.',
      'Công ty luật 100% vốn nước ngoài, công ty luật liên doanh, công ty luật hợp danh với công ty luật hợp danh Việt Nam.',
    ],
    notHere: [
      'Xin Giấy phép thành lập: nộp tại Bộ Tư pháp.',
      'Chi nhánh của công ty luật nước ngoài tại Việt Nam: có thủ tục riêng, thời hạn và mức phí khác.',
      'Giấy phép hành nghề của luật sư nước ngoài: nộp tại Bộ Tư pháp.',
    ],
    prepare: [
      'Giấy phép thành lập do Bộ Tư pháp cấp.',
      'Giấy tờ chứng minh về trụ sở.',
      'Bản dịch tiếng Việt có công chứng, chứng thực, nếu giấy tờ bằng tiếng nước ngoài.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động của chi nhánh, công ty luật nước ngoài',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa. Trong 15 ngày sau khi được cấp, đăng báo ba số liên tiếp và thông báo cho cơ quan thuế.',
  },
  legalBasis: [
    {
      ref: 'Luật Luật sư số 65/2006/QH11, sửa đổi bởi Luật số 20/2012/QH13, Điều 69',
      plain: 'Các hình thức hành nghề của tổ chức hành nghề luật sư nước ngoài tại Việt Nam.',
    },
    {
      ref: 'Luật Luật sư, Điều 79',
      plain: 'Đăng ký trong 60 ngày kể từ ngày được cấp Giấy phép; hồ sơ; thời hạn 10 ngày làm việc.',
    },
    {
      ref: 'Nghị định số 123/2013/NĐ-CP, Điều 30',
      plain: 'Đăng báo và thông báo cho cơ quan thuế sau khi được cấp Giấy đăng ký hoạt động.',
    },
    foreignFeeBasis,
  ],

  fields,
  steps: [
    {
      slug: 'noi-dat-tru-so',
      title: 'Hình thức và nơi đặt trụ sở',
      fields: ['foreignForm', 'seatProvince'],
    },
    {
      slug: 'giay-phep',
      title: 'Giấy phép thành lập',
      intro: 'Phải đăng ký hoạt động trong 60 ngày kể từ ngày được cấp Giấy phép.',
      fields: ['organizationName', 'licenceNumber', 'licenceIssuedOn'],
    },
    {
      slug: 'tru-so',
      title: 'Trụ sở và liên hệ',
      fields: ['organizationAddress', 'organizationTelephone', 'organizationEmail'],
    },
    {
      slug: 'nguoi-dung-dau',
      title: 'Người đứng đầu và lĩnh vực hành nghề',
      fields: ['headFullName', 'practiceScope', 'practiceDetails', 'commitment'],
    },
  ],

  form: {
    number: 'Luật không quy định mẫu',
    issuedWith: 'Nội dung theo Luật Luật sư, Điều 79 và Nghị định số 123/2013/NĐ-CP, Điều 30',
    title: 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ HOẠT ĐỘNG',
    subtitle: 'của chi nhánh, công ty luật nước ngoài',
    sections: [
      {
        items: [
          ...foreignPracticeItems,
          ...seatItems,
          headItem('2'),
          scopeItem('3'),
          { kind: 'sentence', text: commitment.text },
        ],
      },
    ],
    signature: { label: 'Trưởng chi nhánh, Giám đốc công ty luật nước ngoài', answer: 'headFullName' },
    notPrinted: ['seatProvince', 'commitment'],
  },

  papers: [licenceCopy, seatProof],

  ...fixedFee('Phí đăng ký hoạt động', 2_000_000, foreignFeeRef),
  timeLimit: () => ({ days: 10, count: 'working', reasons: [] }),
  limitTable: [{ label: 'Thông thường', days: 10, count: 'working', ref: 'Luật Luật sư, Điều 79 khoản 3' }],
})
