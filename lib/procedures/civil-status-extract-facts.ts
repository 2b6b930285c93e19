import type { Answers } from '#lib/domain/procedure/answers.ts'
import { feeOf } from '#lib/domain/procedure/fee.ts'
import type { AmountOf, ProcedureFacts } from '#lib/domain/procedure/procedure.ts'
import type { extractFields } from './civil-status-extract-fields.ts'

export type ExtractFields = ReturnType<typeof extractFields>
type Given = Answers<ExtractFields>

/** The national code of the service, for whatever is decided about it by unit. */
export const extractCode = '2.000635'

const feePerCopy = 'Bản sao trích lục, mỗi bản'

/** Thông tư 281/2016/TT-BTC Điều 4 khoản 4: for each copy of the extract of a registered event. */
const fee = (given: Given, amountOf: AmountOf) => {
  const each = amountOf(feePerCopy)
  return feeOf([
    {
      label: `${given.copies} bản sao trích lục, ${each.toLocaleString('vi-VN')} đồng mỗi bản`,
      amount: given.copies * each,
    },
  ])
}

/** What the law says in every period; the communes, the form and the period stand in the revisions. */
export const extractFacts = {
  code: extractCode,
  slug: 'trich-luc-ho-tich',
  name: 'Cấp bản sao trích lục hộ tịch',
  shortName: 'Bản sao trích lục hộ tịch',
  field: 'Hộ tịch',
  level: 4,
  decidedBy: 'Phòng Tư pháp quận, huyện hoặc Ủy ban nhân dân xã, phường, thị trấn giữ sổ',
  competence: {
    by: 'commune',
    unitKind: 'commune',
    orElse: { by: 'district', unitKind: 'districtJustice' },
  },
  subject: {
    fullName: 'subjectFullName',
    otherFullName: 'spouseFullName',
    idNumber: 'subjectIdNumber',
    birthDate: 'subjectBirthDate',
    telephone: 'telephone',
    email: 'email',
    address: 'permanentAddress',
  },
  subjectOrElse: {
    fullName: 'fullName',
    otherFullName: 'spouseFullName',
    idNumber: 'idNumber',
    birthDate: 'birthDate',
    telephone: 'telephone',
    email: 'email',
    address: 'permanentAddress',
  },
  byPost: {
    onlyIf: { delivery: 'post' },
    recipient: 'postRecipient',
    telephone: 'postTelephone',
    address: 'postAddress',
  },
  audience: 'person',
  searchTerms: [
    'trích lục khai sinh',
    'trích lục khai tử',
    'trích lục kết hôn',
    'bản sao giấy khai sinh',
    'mất giấy khai sinh',
    'mất giấy đăng ký kết hôn',
    'giấy chứng tử',
    'khai sinh bản sao',
    'làm lại giấy khai sinh',
    'hộ tịch',
  ],
  confidence: 'high',
  page: {
    what: 'Bản sao trích lục là giấy do cơ quan giữ sổ hộ tịch cấp, chứng minh việc khai sinh, khai tử hoặc kết hôn đã được đăng ký. Mất bản chính thì xin bản sao này.',
    forWhom: [
      'Người có tên trong sổ: xin cho chính mình.',
      'Cha, mẹ, người giám hộ: xin cho con chưa thành niên, người được giám hộ.',
      'Người thân: xin bản sao trích lục khai tử của người đã mất.',
      'Người được ủy quyền bằng văn bản.',
    ],
    notHere: [
      'Việc đăng ký ở nơi không có trong danh sách của câu đầu tiên: nộp tại Phòng Tư pháp hoặc Ủy ban nhân dân xã, phường, thị trấn nơi đã đăng ký. Ở đâu cũng nộp được, không phụ thuộc nơi đang cư trú.',
      'Chưa từng đăng ký, hoặc sổ gốc không còn: làm thủ tục đăng ký mới hoặc đăng ký lại.',
      'Sai họ tên, ngày sinh trong sổ: làm thủ tục cải chính trước.',
    ],
    prepare: [
      'Ảnh chụp hai mặt thẻ căn cước công dân, giấy chứng minh nhân dân hoặc hộ chiếu của người yêu cầu.',
      'Giấy tờ hộ tịch cũ, nếu còn: xem nơi đăng ký, số, quyển số, ngày đăng ký.',
      'Văn bản ủy quyền, nếu làm thay người khác.',
      'Địa chỉ và số điện thoại nhận thư, nếu nhận qua bưu chính.',
    ],
  },
  result: {
    name: 'Bản sao trích lục hộ tịch',
    note: 'Bản giấy có chữ ký và con dấu, gửi qua bưu chính đến địa chỉ đã ghi hoặc trao tại Bộ phận Một cửa. Bản sao cấp trước đây vẫn dùng được.',
  },
  papers: [
    {
      code: 'identity',
      name: 'Giấy tờ tùy thân của người yêu cầu',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Chụp đủ hai mặt, rõ chữ. Nhận tại quầy thì xuất trình bản chính; nhận qua bưu chính thì không phải đến.',
    },
    {
      code: 'authorisation',
      name: 'Văn bản ủy quyền',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Phải được chứng thực; không cần chứng thực khi ủy quyền cho ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột.',
      when: (given: Given) => given.requesterAs === 'authorised',
      whenInWords: 'Khi làm thay theo ủy quyền',
    },
  ],
  fee,
  feeTable: [{ label: feePerCopy, amount: 8_000, ref: 'Thông tư số 281/2016/TT-BTC, Điều 4 khoản 4' }],
  timeLimit: () => ({ days: 0, count: 'working', sameDayUntil: '15:00', reasons: [] }),
  limitTable: [
    {
      label: 'Trong ngày; nhận hồ sơ sau 15 giờ thì trả trong ngày làm việc tiếp theo',
      days: 0,
      count: 'working',
      sameDayUntil: '15:00',
      ref: 'Luật Hộ tịch số 60/2014/QH13, Điều 64; thủ tục 2.000635 như đã công bố',
    },
  ],
} as const satisfies Omit<
  ProcedureFacts<ExtractFields>,
  'revision' | 'valid' | 'legalBasis' | 'steps' | 'form'
>

export const extractSteps = [
  {
    slug: 'noi-dang-ky',
    title: 'Nơi đã đăng ký',
    intro: 'Cơ quan giữ sổ cấp bản sao, dù người xin đang ở đâu.',
    fields: ['district', 'bookKeeper'],
  },
  { slug: 'xa-phuong', title: 'Xã, phường, thị trấn', fields: ['commune'] },
  {
    slug: 'giay-can-cap',
    title: 'Giấy cần cấp',
    fields: ['event', 'requesterAs'],
  },
  {
    slug: 'quan-he',
    title: 'Quan hệ với người được cấp',
    fields: ['relation', 'relationOther'],
  },
  {
    slug: 'nguoi-yeu-cau',
    title: 'Người yêu cầu',
    intro: 'Khai về người làm đơn.',
    fields: [
      'fullName',
      'permanentAddress',
      'idType',
      'idNumber',
      'idIssuedOn',
      'idIssuedBy',
      'telephone',
      'email',
    ],
  },
  {
    slug: 'nguoi-duoc-cap',
    title: 'Người được cấp bản sao',
    fields: [
      'birthDate',
      'sex',
      'ethnicGroup',
      'nationalityName',
      'subjectFullName',
      'subjectBirthDate',
      'subjectSex',
      'subjectEthnicGroup',
      'subjectNationality',
      'subjectAddress',
      'subjectIdType',
      'subjectIdNumber',
      'personalNumber',
      'spouseFullName',
      'spouseBirthDate',
    ],
  },
  {
    slug: 'da-dang-ky',
    title: 'Việc đã đăng ký và bản sao cần nhận',
    intro: 'Phần nào không nhớ thì bỏ trống. Càng đủ thì tìm trong sổ càng nhanh.',
    fields: ['eventRegisteredOn', 'eventNumber', 'eventBook', 'copies', 'delivery'],
  },
  {
    slug: 'nhan-ket-qua',
    title: 'Nơi nhận và cam đoan',
    fields: ['postRecipient', 'postTelephone', 'postAddress', 'commitment'],
  },
] as const

/** What holds in every period; each revision adds the circular of its form. */
export const extractLegalBasis = [
  {
    ref: 'Luật Hộ tịch số 60/2014/QH13, Điều 63',
    plain: 'Ai cũng được xin bản sao trích lục về việc hộ tịch của mình, không phụ thuộc nơi cư trú.',
  },
  {
    ref: 'Luật Hộ tịch, Điều 64',
    plain: 'Gửi tờ khai đến cơ quan giữ sổ; đủ điều kiện thì cơ quan cấp bản sao ngay.',
  },
  { ref: 'Nghị định số 123/2015/NĐ-CP', plain: 'Hướng dẫn thi hành Luật Hộ tịch.' },
  {
    ref: 'Thông tư số 281/2016/TT-BTC, Điều 4 khoản 4',
    plain: 'Phí 8.000 đồng cho mỗi bản sao trích lục.',
  },
] as const
