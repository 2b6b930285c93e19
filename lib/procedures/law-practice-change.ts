import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, date, table, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import {
  commitment,
  organizationContact,
  registeredOrganization,
  registrationProvince,
  representativeFullName,
} from './law-practice-fields.ts'
import { changesItem, practiceItems, seatItems } from './law-practice-form.ts'
import { currentRegistration, lawyerCard, practisingCertificate, seatProof } from './law-practice-papers.ts'
import {
  formsBasis,
  formsOf2015,
  practiceRules,
  registrationFee,
  registrationFeeBasis,
} from './law-practice-rules.ts'

const fields = {
  registrationProvince,
  ...registeredOrganization,
  ...organizationContact,

  decidedOn: date({
    label: 'Ngày quyết định thay đổi',
    hint: 'Ví dụ 10/08/2020. Phải đăng ký trong 10 ngày làm việc kể từ ngày này.',
    past: true,
    min: '2007-01-01',
    width: 'short',
  }),
  changes: table({
    label: 'Nội dung thay đổi',
    hint: 'Mỗi nội dung thay đổi khai một mục. Đổi người đại diện theo pháp luật không khai ở đây, có thủ tục riêng.',
    rowLabel: 'Mục thay đổi',
    columns: {
      item: choice({
        label: 'Thay đổi về',
        control: 'select',
        options: {
          name: 'Tên',
          seat: 'Địa chỉ trụ sở',
          branch: 'Chi nhánh',
          transactionOffice: 'Văn phòng giao dịch',
          practice: 'Lĩnh vực hành nghề',
          members: 'Danh sách luật sư thành viên',
          other: 'Nội dung khác trong hồ sơ đăng ký hoạt động',
        },
      }),
      before: text({
        label: 'Đang đăng ký là',
        hint: 'Ghi như trên Giấy đăng ký hoạt động; trước đây chưa có thì bỏ trống.',
        max: 500,
        multiline: true,
        optional: true,
      }),
      after: text({
        label: 'Thay đổi thành',
        hint: 'Ví dụ địa chỉ mới đầy đủ; luật sư thêm vào thì ghi họ tên và địa chỉ thường trú.',
        example: 'số 8 đường Lê Lợi, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
        max: 500,
        multiline: true,
      }),
    },
    min: 1,
    max: 10,
  }),

  representativeFullName,
  commitment,
} as const

/**
 * Change of what a law practice registered, except of its representative: those are 1.002055 and 1.002079.
 *
 * Điều 36 gives no days for the answer. Those for its sibling (Nghị định 123/2013/NĐ-CP Điều 11 khoản 3) stand in, as
 * many provinces publish them; Bình Thuận publishes 4.
 */
export default defineProcedure({
  ...practiceRules,
  code: '1.002032',
  slug: 'thay-doi-dang-ky-to-chuc-hanh-nghe-luat-su',
  revision: 1,
  valid: formsOf2015.valid,
  name: 'Thay đổi nội dung đăng ký hoạt động của tổ chức hành nghề luật sư',
  shortName: 'Thay đổi đăng ký văn phòng luật sư, công ty luật',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  searchTerms: [
    'đổi tên văn phòng luật sư',
    'đổi địa chỉ công ty luật',
    'chuyển trụ sở',
    'thêm luật sư thành viên',
    'rút tên khỏi công ty luật',
    'văn phòng giao dịch',
    'đổi lĩnh vực hành nghề',
    'cập nhật giấy đăng ký hoạt động',
  ],
  confidence: 'low',

  page: {
    what: 'Văn phòng luật sư, công ty luật đổi tên, trụ sở, lĩnh vực hành nghề, thành viên thì phải đăng ký với Sở Tư pháp trong 10 ngày làm việc kể từ ngày quyết định thay đổi.',
    forWhom: [
      'Văn phòng luật sư, công ty luật đã có Giấy đăng ký hoạt động do Sở Tư pháp cấp.',
      'Có thay đổi về tên, địa chỉ trụ sở, chi nhánh, văn phòng giao dịch, lĩnh vực hành nghề, danh sách luật sư thành viên hoặc nội dung khác trong hồ sơ đăng ký.',
    ],
    notHere: [
      'Đổi Trưởng văn phòng, đổi Giám đốc: dùng thủ tục thay đổi người đại diện theo pháp luật.',
      'Mở chi nhánh mới: đăng ký hoạt động của chi nhánh trước, tại Sở Tư pháp nơi đặt chi nhánh.',
      'Giấy đăng ký hoạt động bị mất, rách, cháy mà nội dung không đổi: đề nghị cấp lại tại Bộ phận Một cửa.',
    ],
    prepare: [
      'Giấy đăng ký hoạt động đang dùng.',
      'Quyết định hoặc biên bản về việc thay đổi, để ghi đúng ngày và nội dung.',
      'Giấy tờ liên quan, ví dụ giấy tờ chứng minh về trụ sở mới.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động cấp lại',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa; nộp lại Giấy cũ khi nhận. Thay đổi không thuộc nội dung ghi trên Giấy thì được ghi nhận vào hồ sơ. Trong 10 ngày làm việc sau đó, thông báo bằng văn bản cho Đoàn luật sư.',
  },
  legalBasis: [
    {
      ref: 'Luật Luật sư số 65/2006/QH11, Điều 36',
      plain:
        'Phải đăng ký thay đổi trong 10 ngày làm việc; thay đổi nội dung Giấy đăng ký hoạt động thì được cấp lại Giấy.',
    },
    {
      ref: 'Luật Luật sư, Điều 38 khoản 2',
      plain: 'Nội dung thay đổi phải đăng báo ba số liên tiếp trong 30 ngày.',
    },
    formsBasis,
    registrationFeeBasis,
  ],

  fields,
  steps: [
    {
      slug: 'noi-dang-ky',
      title: 'Nơi đã đăng ký hoạt động',
      fields: ['registrationProvince', 'registrationNumber', 'registeredOn'],
    },
    {
      slug: 'to-chuc',
      title: 'Tổ chức hành nghề luật sư',
      intro: 'Khai theo Giấy đăng ký hoạt động đang dùng. Nội dung mới khai ở bước sau.',
      fields: ['organizationName', 'organizationAddress', 'organizationTelephone', 'organizationEmail'],
    },
    { slug: 'thay-doi', title: 'Nội dung thay đổi', fields: ['decidedOn', 'changes'] },
    { slug: 'cam-doan', title: 'Người đề nghị', fields: ['representativeFullName', 'commitment'] },
  ],

  form: {
    number: 'Mẫu TP-LS-06',
    issuedWith: formsOf2015.issuedWith,
    title: 'GIẤY ĐỀ NGHỊ THAY ĐỔI NỘI DUNG ĐĂNG KÝ HOẠT ĐỘNG',
    subtitle: 'của tổ chức hành nghề luật sư',
    sections: [
      {
        items: [...practiceItems, ...seatItems],
      },
      {
        title: 'Đề nghị thay đổi nội dung đăng ký hoạt động như sau',
        items: [
          changesItem,
          line('', { label: 'Ngày quyết định thay đổi', answer: 'decidedOn' }),
          { kind: 'sentence', text: commitment.text },
        ],
      },
    ],
    signature: { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
    notPrinted: ['representativeFullName', 'commitment'],
  },

  papers: [
    currentRegistration,
    {
      ...seatProof,
      name: 'Giấy tờ chứng minh về trụ sở mới',
      when: (given) => given.changes.some(({ item }) => item === 'seat'),
      whenInWords: 'Khi đổi địa chỉ trụ sở',
    },
    {
      ...practisingCertificate,
      name: 'Chứng chỉ hành nghề luật sư của luật sư thành viên mới',
      when: (given) => given.changes.some(({ item }) => item === 'members'),
      whenInWords: 'Khi thêm luật sư thành viên',
      optional: true,
    },
    {
      ...lawyerCard,
      name: 'Thẻ luật sư của luật sư thành viên mới',
      when: (given) => given.changes.some(({ item }) => item === 'members'),
      whenInWords: 'Khi thêm luật sư thành viên',
      optional: true,
    },
    {
      code: 'changeDocuments',
      name: 'Giấy tờ khác liên quan đến nội dung thay đổi',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Nếu có, ví dụ văn bản của các luật sư thành viên về việc thay đổi.',
      optional: true,
    },
  ],

  ...registrationFee,
  timeLimit: () => ({ days: 5, count: 'working', reasons: [] }),
  limitTable: [
    {
      label: 'Chưa xác minh: Luật không ghi số ngày, áp dụng như khi thay đổi người đại diện theo pháp luật',
      days: 5,
      count: 'working',
      ref: 'Nghị định số 123/2013/NĐ-CP, Điều 11 khoản 3; tỉnh Bình Thuận công bố 04 ngày làm việc (Quyết định số 1766/QĐ-UBND ngày 03/8/2020)',
    },
  ],
})
