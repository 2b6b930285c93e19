import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { address, choice, date, province, table, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { fixedFee } from './fixed-fee.ts'
import {
  foreignFeeBasis,
  foreignFeeRef,
  foreignPractice,
  foreignSeatAddress,
  licenceCopy,
} from './foreign-law-practice-fields.ts'
import { commitment, registeredOrganization } from './law-practice-fields.ts'
import { changesItem, foreignPracticeItems, headItem, seatItems } from './law-practice-form.ts'
import { currentRegistration } from './law-practice-papers.ts'
import { practiceRules } from './law-practice-rules.ts'
import { provinces } from './provinces.ts'

const fields = {
  changeKind: choice({
    label: 'Thay đổi thuộc trường hợp nào?',
    control: 'radio',
    options: {
      approved: 'Bộ Tư pháp đã có văn bản chấp thuận thay đổi Giấy phép thành lập',
      seatWithin: 'Chỉ chuyển trụ sở trong cùng tỉnh, thành phố',
    },
    hints: {
      approved:
        'Đổi tên, chuyển trụ sở sang tỉnh, thành phố khác, đổi Trưởng chi nhánh hoặc Giám đốc, đổi lĩnh vực hành nghề. Phải được Bộ Tư pháp chấp thuận trước.',
      seatWithin: 'Không cần Bộ Tư pháp chấp thuận.',
    },
  }),
  seatProvince: province({
    label: 'Tỉnh, thành phố nơi đặt trụ sở',
    hint: 'Sở Tư pháp tại đây giải quyết hồ sơ. Chuyển sang tỉnh, thành phố khác thì chọn nơi mới, và thông báo bằng văn bản cho Sở Tư pháp nơi cũ.',
    options: provinces,
    width: 'medium',
  }),

  ...foreignPractice,
  organizationAddress: foreignSeatAddress,
  registrationNumber: registeredOrganization.registrationNumber,
  registeredOn: registeredOrganization.registeredOn,

  approvalNumber: text({
    label: 'Số văn bản chấp thuận của Bộ Tư pháp',
    hint: 'Ghi đủ số và ký hiệu.',
    example: '1234/BTP-BTTP',
    max: 60,
    width: 'medium',
    onlyIf: { changeKind: 'approved' },
  }),
  approvalReceivedOn: date({
    label: 'Ngày nhận được văn bản chấp thuận',
    hint: 'Ví dụ 10/08/2020. Phải đăng ký thay đổi trong 30 ngày kể từ ngày này.',
    past: true,
    min: '2013-11-28',
    width: 'short',
    onlyIf: { changeKind: 'approved' },
  }),
  changes: table({
    label: 'Nội dung thay đổi',
    hint: 'Mỗi nội dung thay đổi khai một mục, đúng như văn bản chấp thuận.',
    rowLabel: 'Mục thay đổi',
    columns: {
      item: choice({
        label: 'Thay đổi về',
        control: 'select',
        options: {
          name: 'Tên chi nhánh, công ty luật nước ngoài',
          province: 'Trụ sở, chuyển sang tỉnh, thành phố khác',
          head: 'Trưởng chi nhánh, Giám đốc công ty luật nước ngoài',
          practice: 'Lĩnh vực hành nghề',
        },
      }),
      before: text({ label: 'Đang đăng ký là', max: 500, multiline: true }),
      after: text({ label: 'Thay đổi thành', max: 500, multiline: true }),
    },
    min: 1,
    max: 4,
    onlyIf: { changeKind: 'approved' },
  }),
  newAddress: address({
    label: 'Địa chỉ trụ sở mới',
    hint: 'Ghi rõ số nhà, đường, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    onlyIf: { changeKind: 'seatWithin' },
  }),
  decidedOn: date({
    label: 'Ngày quyết định thay đổi trụ sở',
    hint: 'Ví dụ 10/08/2020. Phải thông báo trong 10 ngày làm việc kể từ ngày này.',
    past: true,
    min: '2007-01-01',
    width: 'short',
    onlyIf: { changeKind: 'seatWithin' },
  }),
  commitment,
} as const

/**
 * Luật Luật sư Điều 80. Dossier and days are those of Nghị định 123/2013/NĐ-CP Điều 36, written for changes that the
 * Ministry approved; for a move within the province the law names neither, and the same are used. The form is that of
 * Thông tư 05/2021/TT-BTP Điều 26: whether the circulars before it had one has not been found. The fee began with
 * Thông tư 220/2016/TT-BTC on 01/01/2017.
 */
export default defineProcedure({
  ...practiceRules,
  code: '1.002198',
  slug: 'thay-doi-dang-ky-chi-nhanh-cong-ty-luat-nuoc-ngoai',
  revision: 1,
  valid: { from: '2017-01-01', to: '2021-08-09' },
  name: 'Thay đổi nội dung Giấy đăng ký hoạt động của chi nhánh, công ty luật nước ngoài',
  shortName: 'Thay đổi đăng ký chi nhánh, công ty luật nước ngoài',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  searchTerms: [
    'đổi tên công ty luật nước ngoài',
    'chuyển trụ sở công ty luật nước ngoài',
    'đổi trưởng chi nhánh luật nước ngoài',
    'đổi giám đốc công ty luật nước ngoài',
    'cấp lại giấy đăng ký hoạt động',
    'law firm',
    'sửa giấy đăng ký hoạt động',
  ],
  confidence: 'low',

  page: {
    what: 'Chi nhánh, công ty luật nước ngoài thay đổi nội dung đã đăng ký thì đăng ký thay đổi tại Sở Tư pháp và được cấp lại Giấy đăng ký hoạt động.',
    forWhom: [
      'Chi nhánh, công ty luật nước ngoài đã được Bộ Tư pháp chấp thuận thay đổi Giấy phép thành lập: đăng ký trong 30 ngày kể từ ngày nhận văn bản.',
      'Chi nhánh, công ty luật nước ngoài chuyển trụ sở trong cùng tỉnh, thành phố: trong 10 ngày làm việc kể từ ngày quyết định.',
    ],
    notHere: [
      'Xin chấp thuận thay đổi Giấy phép thành lập: nộp tại Bộ Tư pháp trước.',
      'Giấy đăng ký hoạt động bị mất, rách, cháy: dùng thủ tục cấp lại, nộp tại Bộ phận Một cửa của Sở Tư pháp.',
      'Văn phòng luật sư, công ty luật Việt Nam: dùng thủ tục thay đổi nội dung đăng ký hoạt động của tổ chức hành nghề luật sư.',
    ],
    prepare: [
      'Giấy phép thành lập và Giấy đăng ký hoạt động.',
      'Văn bản chấp thuận của Bộ Tư pháp, trừ khi chỉ chuyển trụ sở trong cùng tỉnh, thành phố.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hoạt động cấp lại',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa; nộp lại Giấy cũ khi nhận.',
  },
  legalBasis: [
    {
      ref: 'Luật Luật sư số 65/2006/QH11, Điều 80',
      plain:
        'Thay đổi nào phải được Bộ Tư pháp chấp thuận, thay đổi nào chỉ cần thông báo; khi nào cấp lại Giấy.',
    },
    {
      ref: 'Nghị định số 123/2013/NĐ-CP, Điều 36',
      plain:
        'Hồ sơ đăng ký thay đổi; Sở Tư pháp cấp lại Giấy trong 5 ngày làm việc; từ chối phải bằng văn bản có nêu lý do.',
    },
    foreignFeeBasis,
  ],

  fields,
  steps: [
    {
      slug: 'truong-hop',
      title: 'Trường hợp thay đổi và nơi đặt trụ sở',
      fields: ['changeKind', 'seatProvince'],
    },
    {
      slug: 'to-chuc',
      title: 'Chi nhánh, công ty luật nước ngoài',
      intro: 'Khai theo giấy tờ đang dùng. Nội dung mới khai ở bước sau.',
      fields: ['foreignForm', 'organizationName', 'organizationAddress', 'headFullName'],
    },
    {
      slug: 'giay-phep',
      title: 'Giấy tờ đã được cấp và liên hệ',
      fields: [
        'licenceNumber',
        'licenceIssuedOn',
        'registrationNumber',
        'registeredOn',
        'organizationTelephone',
        'organizationEmail',
      ],
    },
    {
      slug: 'thay-doi',
      title: 'Nội dung thay đổi và cam đoan',
      fields: ['approvalNumber', 'approvalReceivedOn', 'changes', 'newAddress', 'decidedOn', 'commitment'],
    },
  ],

  form: {
    number: 'Mẫu TP-LS-26',
    issuedWith: 'Số hiệu mẫu ghi theo Thông tư số 05/2021/TT-BTP',
    title: 'GIẤY ĐỀ NGHỊ THAY ĐỔI NỘI DUNG GIẤY ĐĂNG KÝ HOẠT ĐỘNG',
    subtitle: 'của chi nhánh, công ty luật nước ngoài',
    sections: [
      {
        items: [
          ...foreignPracticeItems,
          line(
            '',
            { label: 'Giấy đăng ký hoạt động số', answer: 'registrationNumber' },
            { label: 'Cấp ngày', answer: 'registeredOn' },
          ),
          ...seatItems,
          headItem('2'),
        ],
      },
      {
        title: 'Đề nghị thay đổi nội dung Giấy đăng ký hoạt động như sau',
        items: [
          { kind: 'boxes', label: 'Trường hợp', answer: 'changeKind' },
          line(
            '',
            { label: 'Văn bản chấp thuận của Bộ Tư pháp số', answer: 'approvalNumber' },
            { label: 'Nhận ngày', answer: 'approvalReceivedOn' },
          ),
          changesItem,
          line(
            '',
            { label: 'Trụ sở mới trong cùng tỉnh, thành phố', answer: 'newAddress' },
            { label: 'Ngày quyết định', answer: 'decidedOn' },
          ),
          { kind: 'sentence', text: commitment.text },
        ],
      },
    ],
    signature: { label: 'Trưởng chi nhánh, Giám đốc công ty luật nước ngoài', answer: 'headFullName' },
    notPrinted: ['seatProvince', 'commitment'],
  },

  papers: [
    licenceCopy,
    {
      code: 'approval',
      name: 'Văn bản chấp thuận thay đổi nội dung Giấy phép thành lập của Bộ Tư pháp',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      when: (given) => given.changeKind === 'approved',
      whenInWords: 'Trừ khi chỉ chuyển trụ sở trong cùng tỉnh, thành phố',
    },
    currentRegistration,
  ],

  ...fixedFee('Phí thay đổi nội dung Giấy đăng ký hoạt động', 1_000_000, foreignFeeRef),
  timeLimit: () => ({ days: 5, count: 'working', reasons: [] }),
  limitTable: [
    {
      label: 'Thông thường',
      days: 5,
      count: 'working',
      ref: 'Nghị định số 123/2013/NĐ-CP, Điều 36 khoản 3 (chuyển trụ sở trong cùng tỉnh, thành phố: luật không ghi số ngày, tạm áp dụng như trên)',
    },
  ],
})
