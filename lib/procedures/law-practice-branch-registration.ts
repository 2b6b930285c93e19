import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { address, personName, province, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import {
  commitment,
  lawyerCardIssuedOn,
  lawyerCardNumber,
  organizationContact,
  practiceFields,
  registeredOrganization,
  representativeFullName,
} from './law-practice-fields.ts'
import { practiceItems, scopeItem, seatItems } from './law-practice-form.ts'
import { lawyerCard, practisingCertificate, seatProof } from './law-practice-papers.ts'
import {
  formsBasis,
  formsOf2015,
  practiceRules,
  registrationFee,
  registrationFeeBasis,
} from './law-practice-rules.ts'
import { provinces } from './provinces.ts'

const fields = {
  branchProvince: province({
    label: 'Tỉnh, thành phố nơi đặt chi nhánh',
    hint: 'Sở Tư pháp nơi có trụ sở của chi nhánh giải quyết hồ sơ, dù văn phòng, công ty đăng ký hoạt động ở tỉnh khác.',
    options: provinces,
    width: 'medium',
  }),

  ...registeredOrganization,
  registrationProvince: province({
    label: 'Tỉnh, thành phố đã đăng ký hoạt động',
    hint: 'Nơi Sở Tư pháp đã cấp Giấy đăng ký hoạt động của văn phòng, công ty.',
    options: provinces,
    width: 'medium',
  }),
  ...organizationContact,

  branchName: text({
    label: 'Tên chi nhánh',
    hint: 'Ghi đủ tên chi nhánh và tên văn phòng, công ty.',
    example: 'Chi nhánh Văn phòng luật sư Sen Hồng tại Sa Đéc',
    max: 200,
  }),
  branchAddress: address({
    label: 'Địa chỉ trụ sở của chi nhánh',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố, đúng như giấy tờ chứng minh về trụ sở.',
    max: 200,
  }),
  ...practiceFields,

  branchHeadFullName: personName({
    label: 'Họ và tên Trưởng chi nhánh',
    hint: 'Phải là luật sư, do văn phòng, công ty cử.',
  }),
  branchHeadCardNumber: lawyerCardNumber,
  branchHeadCardIssuedOn: lawyerCardIssuedOn,

  representativeFullName,
  commitment,
} as const

/** Luật Luật sư Điều 41. The form asks what its papers show: the organization, the branch, what it does, its head. */
export default defineProcedure({
  ...practiceRules,
  code: '1.002099',
  slug: 'dang-ky-chi-nhanh-to-chuc-hanh-nghe-luat-su',
  revision: 1,
  valid: formsOf2015.valid,
  name: 'Đăng ký hoạt động của chi nhánh của tổ chức hành nghề luật sư',
  shortName: 'Đăng ký chi nhánh văn phòng luật sư, công ty luật',
  competence: { by: 'branchProvince', unitKind: 'provincialJustice' },
  subject: {
    ...practiceRules.subject,
    fullName: 'branchName',
    address: 'branchAddress',
  },
  // Not "mở": whoever opens an office for the first time must not meet the branch before it.
  searchTerms: [
    'lập chi nhánh văn phòng luật sư',
    'thành lập chi nhánh công ty luật',
    'chi nhánh luật sư ở tỉnh khác',
    'trưởng chi nhánh',
    'cơ sở thứ hai',
    'giấy đăng ký hoạt động chi nhánh',
  ],
  confidence: 'medium',

  page: {
    what: 'Chi nhánh của văn phòng luật sư, công ty luật được hoạt động từ ngày Sở Tư pháp nơi đặt chi nhánh cấp Giấy đăng ký hoạt động.',
    forWhom: [
      'Văn phòng luật sư, công ty luật Việt Nam đã có Giấy đăng ký hoạt động, mở chi nhánh trong hoặc ngoài tỉnh, thành phố nơi đăng ký.',
    ],
    notHere: [
      'Mở văn phòng giao dịch: chỉ cần thông báo bằng văn bản cho Sở Tư pháp trong 5 ngày làm việc.',
      'Thay đổi của chi nhánh đã đăng ký: thông báo bằng văn bản cho Sở Tư pháp nơi cấp Giấy.',
      'Chi nhánh của công ty luật nước ngoài: có thủ tục riêng.',
    ],
    prepare: [
      'Giấy đăng ký hoạt động của văn phòng luật sư, công ty luật.',
      'Quyết định thành lập chi nhánh.',
      'Chứng chỉ hành nghề luật sư và Thẻ luật sư của Trưởng chi nhánh.',
      'Giấy tờ chứng minh về trụ sở của chi nhánh.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động của chi nhánh',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa. Trong 7 ngày làm việc sau khi được cấp, gửi thông báo kèm bản sao cho Sở Tư pháp, Đoàn luật sư nơi văn phòng, công ty đăng ký hoạt động và Đoàn luật sư nơi đặt chi nhánh.',
  },
  legalBasis: [
    {
      ref: 'Luật Luật sư số 65/2006/QH11, Điều 41',
      plain:
        'Chi nhánh đăng ký tại Sở Tư pháp nơi có trụ sở của chi nhánh; hồ sơ; thời hạn 7 ngày làm việc; từ chối phải bằng văn bản có nêu lý do.',
    },
    {
      ref: 'Nghị định số 123/2013/NĐ-CP, Điều 10',
      plain: 'Lệ phí bằng mức đăng ký thành lập chi nhánh của doanh nghiệp; chi nhánh được có con dấu.',
    },
    formsBasis,
    registrationFeeBasis,
  ],

  fields,
  steps: [
    { slug: 'noi-dat-chi-nhanh', title: 'Nơi đặt chi nhánh', fields: ['branchProvince'] },
    {
      slug: 'to-chuc',
      title: 'Văn phòng luật sư, công ty luật lập chi nhánh',
      fields: [
        'organizationName',
        'organizationAddress',
        'registrationNumber',
        'registeredOn',
        'registrationProvince',
        'organizationTelephone',
        'organizationEmail',
      ],
    },
    {
      slug: 'chi-nhanh',
      title: 'Chi nhánh',
      intro: 'Chi nhánh chỉ hoạt động trong lĩnh vực ghi trên Giấy đăng ký hoạt động của văn phòng, công ty.',
      fields: ['branchName', 'branchAddress', 'practiceScope', 'practiceDetails'],
    },
    {
      slug: 'truong-chi-nhanh',
      title: 'Trưởng chi nhánh',
      fields: ['branchHeadFullName', 'branchHeadCardNumber', 'branchHeadCardIssuedOn'],
    },
    { slug: 'cam-doan', title: 'Người đề nghị', fields: ['representativeFullName', 'commitment'] },
  ],

  form: {
    number: 'Mẫu TP-LS-04',
    issuedWith: formsOf2015.issuedWith,
    title: 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ HOẠT ĐỘNG CỦA CHI NHÁNH',
    subtitle: 'của tổ chức hành nghề luật sư',
    sections: [
      {
        items: [...practiceItems, ...seatItems],
      },
      {
        title: 'Đề nghị đăng ký hoạt động cho chi nhánh với nội dung sau',
        items: [
          line('2', { label: 'Tên chi nhánh', answer: 'branchName', capitals: true }),
          line('3', { label: 'Địa chỉ trụ sở của chi nhánh', answer: 'branchAddress' }),
          scopeItem('4'),
          line(
            '5',
            { label: 'Trưởng chi nhánh', answer: 'branchHeadFullName', capitals: true },
            { label: 'Thẻ luật sư số', answer: 'branchHeadCardNumber' },
            { label: 'Cấp ngày', answer: 'branchHeadCardIssuedOn' },
          ),
          { kind: 'sentence', text: commitment.text },
        ],
      },
    ],
    signature: { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
    notPrinted: ['branchProvince', 'representativeFullName', 'commitment'],
  },

  papers: [
    {
      code: 'organizationRegistration',
      name: 'Giấy đăng ký hoạt động của tổ chức hành nghề luật sư thành lập chi nhánh',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
    },
    {
      code: 'branchDecision',
      name: 'Quyết định thành lập chi nhánh',
      form: 'original',
      copies: 1,
      note: 'Gửi bản quét trước; mang bản chính khi nhận kết quả.',
    },
    { ...practisingCertificate, name: 'Chứng chỉ hành nghề luật sư của Trưởng chi nhánh' },
    { ...lawyerCard, name: 'Thẻ luật sư của Trưởng chi nhánh' },
    { ...seatProof, name: 'Giấy tờ chứng minh về trụ sở của chi nhánh' },
  ],

  ...registrationFee,
  timeLimit: () => ({ days: 7, count: 'working', reasons: [] }),
  limitTable: [{ label: 'Thông thường', days: 7, count: 'working', ref: 'Luật Luật sư, Điều 41 khoản 2' }],
})
