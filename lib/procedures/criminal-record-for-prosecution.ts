import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, text, yesNo } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { criminalRecordLimits } from './criminal-record-limits.ts'
import {
  limitOfRequest,
  organizationSection,
  organizationStep,
  personItems,
  personSteps,
  placeStep,
  requestFields,
  requestItems,
  requestQuestions,
  requestSubject,
  residenceSection,
  residenceStep,
} from './criminal-record-request.ts'
import { noFee } from './fixed-fee.ts'
import { family } from './person-fields.ts'

const fields = {
  ...requestFields,
  // An urgent request comes before its document.
  requestNumber: { ...requestFields.requestNumber, onlyIf: { urgent: 'no' } },
  requestedOn: { ...requestFields.requestedOn, onlyIf: { urgent: 'no' } },
  urgent: yesNo({
    label: 'Có phải trường hợp khẩn cấp không?',
    hint: 'Khẩn cấp thì được yêu cầu trước qua điện thoại, fax hoặc tại đây, và gửi văn bản trong 2 ngày làm việc.',
  }),
  organizationKind: choice({
    label: 'Cơ quan tiến hành tố tụng',
    control: 'radio',
    options: {
      investigation: 'Cơ quan điều tra',
      procuracy: 'Viện kiểm sát',
      court: 'Tòa án',
    },
  }),
  ...family,
  hasSpouse: { ...family.hasSpouse, label: 'Người được cấp Phiếu đang có vợ hoặc chồng?' },
  proceedingStage: choice({
    label: 'Phiếu dùng cho',
    control: 'radio',
    options: { investigation: 'Điều tra', prosecution: 'Truy tố', trial: 'Xét xử' },
  }),
  caseDetails: text({
    label: 'Vụ án',
    hint: 'Ghi số, ngày quyết định khởi tố hoặc thụ lý, nếu cần để phân biệt.',
    max: 300,
    optional: true,
  }),
} as const

/** Due by the end of the next working day is still within 24 hours for what comes after this. */
const officeCloses = '17:00'

/**
 * Phiếu số 2 about somebody, for investigation, prosecution or trial. That an urgent request is answered within 24 hours
 * of its receipt (Điều 48) is told from memory, and the portal counts in days: due on the day on which it came, which
 * is never later than the law allows; what comes after office hours is due on the next working day.
 */
export default defineProcedure({
  code: '2.000505',
  slug: 'phieu-ly-lich-tu-phap-cho-co-quan-to-tung',
  revision: 1,
  valid: { from: '2010-07-01', to: '2025-02-28' },
  name: 'Cấp Phiếu lý lịch tư pháp cho cơ quan tiến hành tố tụng (đối tượng là công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam)',
  shortName: 'Phiếu lý lịch tư pháp cho cơ quan tiến hành tố tụng',
  field: 'Lý lịch tư pháp',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'residenceProvince', unitKind: 'provincialJustice' },
  subject: requestSubject,
  audience: 'organization',
  searchTerms: [
    'lltp cho tòa án',
    'lltp cho viện kiểm sát',
    'lltp cho cơ quan điều tra',
    'lý lịch tư pháp số 2 của bị can',
    'xác minh tiền án bị can',
    'phục vụ điều tra truy tố xét xử',
    'phiếu lý lịch tư pháp khẩn cấp',
    'tố tụng',
  ],
  confidence: 'low',

  page: {
    what: 'Cơ quan điều tra, Viện kiểm sát, Tòa án yêu cầu cấp Phiếu lý lịch tư pháp số 2 của một người để phục vụ điều tra, truy tố, xét xử.',
    forWhom: ['Cơ quan điều tra.', 'Viện kiểm sát.', 'Tòa án.', 'Mỗi văn bản yêu cầu khai cho một người.'],
    notHere: [
      'Cơ quan nhà nước, tổ chức khác cần Phiếu để quản lý nhân sự: dùng thủ tục cấp Phiếu cho cơ quan, tổ chức.',
      'Người cần Phiếu của chính mình: dùng thủ tục cấp Phiếu lý lịch tư pháp cho cá nhân.',
      'Không xác định được nơi cư trú của người được cấp Phiếu, hoặc người nước ngoài đã rời Việt Nam: gửi văn bản đến Trung tâm Lý lịch tư pháp quốc gia.',
    ],
    prepare: [
      'Văn bản yêu cầu có số, ngày, chữ ký và con dấu. Trường hợp khẩn cấp thì gửi sau, trong 2 ngày làm việc.',
      'Họ tên, ngày sinh, nơi sinh, quốc tịch, nơi cư trú của người được cấp Phiếu.',
      'Số chứng minh nhân dân, căn cước công dân hoặc hộ chiếu của người đó.',
      'Họ tên cha, mẹ, vợ hoặc chồng của người đó.',
    ],
  },
  result: {
    name: 'Phiếu lý lịch tư pháp số 2',
    note: 'Bản giấy có chữ ký và con dấu của Sở Tư pháp. Người đến nhận mang theo giấy giới thiệu của cơ quan.',
  },
  legalBasis: [
    {
      ref: 'Luật Lý lịch tư pháp số 28/2009/QH12, Điều 7',
      plain: 'Cơ quan tiến hành tố tụng được yêu cầu cấp Phiếu để phục vụ điều tra, truy tố, xét xử.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 46',
      plain:
        'Văn bản yêu cầu gửi Sở Tư pháp nơi người được cấp Phiếu thường trú hoặc tạm trú; khẩn cấp thì yêu cầu trước, gửi văn bản trong 2 ngày làm việc.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 43',
      plain:
        'Văn bản phải ghi họ tên, giới tính, ngày sinh, nơi sinh, quốc tịch, nơi cư trú, số giấy tờ tùy thân, họ tên cha, mẹ, vợ, chồng của người đó.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 48',
      plain:
        'Thời hạn không quá 10 ngày, không quá 15 ngày khi cư trú nhiều nơi, ở nước ngoài, là người nước ngoài hoặc phải xác minh việc xóa án tích; khẩn cấp không quá 24 giờ.',
    },
    {
      ref: 'Thông tư số 13/2011/TT-BTP, sửa đổi bởi Thông tư số 16/2013/TT-BTP',
      plain: 'Ban hành mẫu văn bản yêu cầu Mẫu số 05b/2013/TT-LLTP.',
    },
  ],

  fields,
  steps: [
    { ...placeStep, fields: [...placeStep.fields, 'urgent'] },
    organizationStep,
    ...personSteps,
    {
      slug: 'cha-me-vo-chong',
      title: 'Cha, mẹ, vợ hoặc chồng',
      fields: ['fatherKnown', 'fatherName', 'motherKnown', 'motherName', 'hasSpouse', 'spouseName'],
    },
    residenceStep,
    {
      slug: 'yeu-cau',
      title: 'Nội dung yêu cầu',
      fields: ['proceedingStage', 'caseDetails', ...requestQuestions],
    },
  ],

  form: {
    number: 'Mẫu số 05b/2013/TT-LLTP',
    issuedWith: 'Ban hành kèm theo Thông tư số 16/2013/TT-BTP',
    title: 'VĂN BẢN YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2',
    subtitle: '(Dùng cho cơ quan tiến hành tố tụng)',
    sections: [
      {
        ...organizationSection,
        items: [
          ...organizationSection.items,
          { kind: 'boxes', label: 'Cơ quan tiến hành tố tụng', answer: 'organizationKind' },
        ],
      },
      {
        title: 'NGƯỜI ĐƯỢC CẤP PHIẾU',
        items: [
          ...personItems,
          {
            kind: 'grid',
            head: ['', 'CHA', 'MẸ', 'VỢ/CHỒNG'],
            rows: [
              {
                label: 'Họ và tên',
                cells: [
                  { answer: 'fatherName', otherwise: 'fatherKnown', capitals: true },
                  { answer: 'motherName', otherwise: 'motherKnown', capitals: true },
                  { answer: 'spouseName', capitals: true },
                ],
              },
            ],
          },
        ],
      },
      residenceSection,
      {
        title: 'NỘI DUNG YÊU CẦU',
        items: [
          { kind: 'boxes', label: 'Phiếu dùng cho', answer: 'proceedingStage' },
          line('', { label: 'Vụ án', answer: 'caseDetails' }),
          { kind: 'boxes', label: 'Trường hợp khẩn cấp', answer: 'urgent' },
          ...requestItems,
        ],
      },
    ],
    signature: { label: 'Thủ trưởng cơ quan', answer: 'signatoryFullName' },
    notPrinted: ['residenceKind', 'residenceProvince', 'hasSpouse', 'signatoryFullName'],
  },

  papers: [
    {
      code: 'request',
      name: 'Văn bản yêu cầu cấp Phiếu lý lịch tư pháp số 2',
      form: 'original',
      copies: 1,
      note: 'Có số, ngày, chữ ký và con dấu. Tải lên bản quét; gửi hoặc mang bản chính khi nhận kết quả.',
      when: (given) => given.urgent === 'no',
      whenInWords: 'Trường hợp thông thường',
    },
    {
      code: 'requestLater',
      name: 'Văn bản yêu cầu cấp Phiếu lý lịch tư pháp số 2, gửi sau',
      form: 'original',
      copies: 1,
      note: 'Chưa có ngay thì vẫn gửi yêu cầu được; bản chính phải gửi trong 2 ngày làm việc kể từ ngày yêu cầu.',
      optional: true,
      when: (given) => given.urgent === 'yes',
      whenInWords: 'Trường hợp khẩn cấp',
    },
  ],

  ...noFee('Thông tư số 244/2016/TT-BTC chỉ thu phí của cá nhân yêu cầu cấp Phiếu'),
  timeLimit: (given) =>
    given.urgent === 'yes'
      ? {
          days: 0,
          count: 'working',
          sameDayUntil: officeCloses,
          reasons: ['Trường hợp khẩn cấp: không quá 24 giờ kể từ khi nhận được yêu cầu'],
        }
      : limitOfRequest(given),
  ...criminalRecordLimits,
  limitTable: [
    ...criminalRecordLimits.limitTable,
    {
      label:
        'Khẩn cấp: luật cho không quá 24 giờ kể từ khi nhận được yêu cầu. Cổng đếm theo ngày nên hẹn trả trong ngày nhận; nhận sau giờ làm việc thì hẹn ngày làm việc tiếp theo.',
      days: 0,
      count: 'working',
      sameDayUntil: officeCloses,
      ref: 'Luật Lý lịch tư pháp, Điều 48 (quy tắc 24 giờ chưa đối chiếu nguyên văn)',
    },
  ],
})
