import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { address, choice, personName, province, table, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import {
  commitment,
  lawyerAddress,
  lawyerCardIssuedOn,
  lawyerCardNumber,
  organizationContact,
  practiceFields,
} from './law-practice-fields.ts'
import { contactItem, scopeItem } from './law-practice-form.ts'
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
  practiceForm: choice({
    label: 'Hình thức tổ chức hành nghề',
    control: 'radio',
    options: {
      office: 'Văn phòng luật sư',
      singleMember: 'Công ty luật trách nhiệm hữu hạn một thành viên',
      multiMember: 'Công ty luật trách nhiệm hữu hạn hai thành viên trở lên',
      partnership: 'Công ty luật hợp danh',
    },
    hints: {
      office:
        'Do một luật sư thành lập. Trưởng văn phòng chịu trách nhiệm bằng toàn bộ tài sản của mình; không cần Điều lệ.',
      singleMember: 'Do một luật sư thành lập và làm chủ sở hữu. Luật sư đó là Giám đốc.',
      multiMember: 'Do ít nhất hai luật sư thành lập, cử một người làm Giám đốc.',
      partnership: 'Do ít nhất hai luật sư thành lập, không có thành viên góp vốn.',
    },
  }),
  registrationProvince: province({
    label: 'Tỉnh, thành phố đăng ký hoạt động',
    hint: 'Chọn nơi có Đoàn luật sư mà Trưởng văn phòng hoặc Giám đốc là thành viên. Công ty luật do luật sư ở các Đoàn luật sư khác nhau cùng thành lập thì chọn nơi đặt trụ sở. Sở Tư pháp tại đây giải quyết hồ sơ.',
    options: provinces,
    width: 'medium',
  }),

  organizationName: text({
    label: 'Tên văn phòng luật sư, công ty luật',
    hint: 'Phải có cụm từ “văn phòng luật sư”, “công ty luật trách nhiệm hữu hạn” hoặc “công ty luật hợp danh”; không trùng hoặc gây nhầm lẫn với tên đã đăng ký.',
    example: 'Văn phòng luật sư Sen Hồng',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: address({
    label: 'Địa chỉ trụ sở',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố, đúng như giấy tờ chứng minh về trụ sở.',
    max: 200,
  }),
  ...organizationContact,

  representativeFullName: personName({
    label: 'Họ và tên người đại diện theo pháp luật',
    hint: 'Trưởng văn phòng, luật sư chủ sở hữu hoặc thành viên được cử làm Giám đốc.',
    autocomplete: 'name',
  }),
  representativePermanentAddress: lawyerAddress,
  representativeCardNumber: lawyerCardNumber,
  representativeCardIssuedOn: lawyerCardIssuedOn,

  members: table({
    label: 'Các luật sư thành viên khác',
    hint: 'Khai mọi luật sư cùng thành lập công ty, trừ người đại diện đã khai ở trên. Thành viên công ty luật phải là luật sư.',
    rowLabel: 'Luật sư thành viên',
    columns: {
      fullName: personName({ label: 'Họ và tên' }),
      permanentAddress: lawyerAddress,
    },
    min: 1,
    max: 50,
    onlyIf: { practiceForm: ['multiMember', 'partnership'] },
  }),

  ...practiceFields,
  commitment,
} as const

const organizationItems = [
  line('', { label: 'Hình thức tổ chức hành nghề', answer: 'practiceForm' }),
  line('1', { label: 'Tên văn phòng luật sư, công ty luật', answer: 'organizationName', capitals: true }),
  line('2', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
  contactItem,
] as const

const representativeItem = (label: string) =>
  line(
    '3',
    { label, answer: 'representativeFullName', capitals: true },
    { label: 'Địa chỉ thường trú', answer: 'representativePermanentAddress' },
    { label: 'Thẻ luật sư số', answer: 'representativeCardNumber' },
    { label: 'Cấp ngày', answer: 'representativeCardIssuedOn' },
  )

const lastItems = (number: string) =>
  [scopeItem(number), { kind: 'sentence', text: commitment.text }] as const

/**
 * Đăng ký hoạt động of a law office or law firm. The forms ask what Nghị định 123/2013/NĐ-CP Điều 6 wants on them, and
 * how to reach the organization.
 */
export default defineProcedure({
  ...practiceRules,
  code: '1.002010',
  slug: 'dang-ky-hoat-dong-to-chuc-hanh-nghe-luat-su',
  revision: 1,
  valid: formsOf2015.valid,
  name: 'Đăng ký hoạt động của tổ chức hành nghề luật sư',
  shortName: 'Đăng ký hoạt động văn phòng luật sư, công ty luật',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  searchTerms: [
    'mở văn phòng luật sư',
    'thành lập công ty luật',
    'thành lập văn phòng luật sư',
    'công ty luật hợp danh',
    'công ty luật TNHH',
    'giấy phép hoạt động luật sư',
    'lập hãng luật',
    'luật sư ra riêng',
  ],
  confidence: 'medium',

  page: {
    what: 'Văn phòng luật sư, công ty luật được hoạt động từ ngày Sở Tư pháp cấp Giấy đăng ký hoạt động.',
    forWhom: [
      'Luật sư thành lập văn phòng luật sư hoặc công ty luật trách nhiệm hữu hạn một thành viên.',
      'Các luật sư cùng thành lập công ty luật hợp danh hoặc công ty luật trách nhiệm hữu hạn hai thành viên trở lên.',
      'Luật sư thành lập phải có ít nhất hai năm hành nghề liên tục theo hợp đồng lao động, và chỉ được thành lập hoặc tham gia thành lập một tổ chức.',
    ],
    notHere: [
      'Lập chi nhánh của văn phòng luật sư, công ty luật: dùng thủ tục đăng ký hoạt động của chi nhánh.',
      'Hợp nhất, sáp nhập công ty luật, chuyển văn phòng luật sư thành công ty luật: nộp tại Bộ phận Một cửa của Sở Tư pháp.',
      'Luật sư làm việc theo hợp đồng lao động cho cơ quan, doanh nghiệp: dùng thủ tục đăng ký hành nghề với tư cách cá nhân.',
    ],
    prepare: [
      'Chứng chỉ hành nghề luật sư và Thẻ luật sư của từng luật sư thành lập.',
      'Giấy tờ chứng minh về trụ sở.',
      'Dự thảo Điều lệ có đủ chữ ký của chủ sở hữu hoặc các thành viên, nếu lập công ty luật.',
      'Tên đã chọn, không trùng với tổ chức hành nghề luật sư khác.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa. Trong 7 ngày làm việc sau khi được cấp, gửi thông báo kèm bản sao Giấy này cho Đoàn luật sư; trong 30 ngày, đăng báo ba số liên tiếp.',
  },
  legalBasis: [
    {
      ref: 'Luật Luật sư số 65/2006/QH11, sửa đổi bởi Luật số 20/2012/QH13, Điều 32',
      plain: 'Ai được thành lập tổ chức hành nghề luật sư: hai năm hành nghề liên tục, có trụ sở.',
    },
    {
      ref: 'Luật Luật sư, Điều 33 và Điều 34',
      plain: 'Các hình thức văn phòng luật sư, công ty luật; cách đặt tên.',
    },
    {
      ref: 'Luật Luật sư, Điều 35',
      plain: 'Nơi đăng ký, hồ sơ, thời hạn 10 ngày làm việc; từ chối phải bằng văn bản có nêu lý do.',
    },
    {
      ref: 'Nghị định số 123/2013/NĐ-CP, Điều 6 đến Điều 9',
      plain: 'Nội dung giấy đề nghị, Điều lệ, Giấy đăng ký hoạt động; lệ phí như đăng ký doanh nghiệp.',
    },
    formsBasis,
    registrationFeeBasis,
  ],

  fields,
  steps: [
    {
      slug: 'hinh-thuc',
      title: 'Hình thức và nơi đăng ký',
      intro: 'Hai điều này cho biết Sở Tư pháp nào giải quyết và cần giấy tờ gì.',
      fields: ['practiceForm', 'registrationProvince'],
    },
    {
      slug: 'to-chuc',
      title: 'Tên và trụ sở',
      fields: ['organizationName', 'organizationAddress', 'organizationTelephone', 'organizationEmail'],
    },
    {
      slug: 'nguoi-dai-dien',
      title: 'Người đại diện theo pháp luật',
      fields: [
        'representativeFullName',
        'representativePermanentAddress',
        'representativeCardNumber',
        'representativeCardIssuedOn',
      ],
    },
    { slug: 'thanh-vien', title: 'Luật sư thành viên', fields: ['members'] },
    {
      slug: 'linh-vuc',
      title: 'Lĩnh vực hành nghề và cam đoan',
      fields: ['practiceScope', 'practiceDetails', 'commitment'],
    },
  ],

  form: {
    number: 'Mẫu TP-LS-02',
    issuedWith: formsOf2015.issuedWith,
    title: 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ HOẠT ĐỘNG',
    subtitle: 'của văn phòng luật sư, công ty luật trách nhiệm hữu hạn một thành viên',
    sections: [
      {
        items: [
          ...organizationItems,
          representativeItem('Luật sư Trưởng văn phòng hoặc chủ sở hữu, là người đại diện theo pháp luật'),
          ...lastItems('4'),
        ],
      },
    ],
    signature: { label: 'Người đề nghị', answer: 'representativeFullName' },
    notPrinted: ['registrationProvince', 'members', 'commitment'],
  },
  otherForms: [
    {
      onlyIf: { practiceForm: ['multiMember', 'partnership'] },
      form: {
        number: 'Mẫu TP-LS-03',
        issuedWith: formsOf2015.issuedWith,
        title: 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ HOẠT ĐỘNG',
        subtitle: 'của công ty luật hợp danh, công ty luật trách nhiệm hữu hạn hai thành viên trở lên',
        sections: [
          {
            items: [...organizationItems, representativeItem('Giám đốc, là người đại diện theo pháp luật')],
          },
          {
            title: '4. Các luật sư thành viên khác',
            items: [
              {
                kind: 'rows',
                answer: 'members',
                columns: [
                  { label: 'Họ và tên', column: 'fullName' },
                  { label: 'Địa chỉ thường trú', column: 'permanentAddress' },
                ],
              },
            ],
          },
          { items: lastItems('5') },
        ],
        signature: { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
        notPrinted: ['registrationProvince', 'commitment'],
      },
    },
  ],

  papers: [
    {
      code: 'charter',
      name: 'Dự thảo Điều lệ của công ty luật',
      form: 'original',
      copies: 1,
      note: 'Có chữ ký của luật sư chủ sở hữu hoặc của tất cả luật sư thành viên. Gửi bản quét đủ các trang; mang bản chính khi nhận kết quả.',
      when: (given) => given.practiceForm !== 'office',
      whenInWords: 'Khi lập công ty luật',
    },
    {
      ...practisingCertificate,
      name: 'Chứng chỉ hành nghề luật sư của từng luật sư thành lập',
      note: 'Mỗi người một bản, chụp rõ chữ và con dấu.',
    },
    {
      ...lawyerCard,
      name: 'Thẻ luật sư của từng luật sư thành lập',
      note: 'Mỗi người một bản, chụp đủ hai mặt.',
    },
    seatProof,
  ],

  ...registrationFee,
  timeLimit: () => ({ days: 10, count: 'working', reasons: [] }),
  limitTable: [{ label: 'Thông thường', days: 10, count: 'working', ref: 'Luật Luật sư, Điều 35 khoản 3' }],
})
