import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { applicantSubject, identityStep, personStep } from './applicant.ts'
import { workingDays } from './fixed-limit.ts'
import { cardIssuedOn, cardNumber, commitment } from './legal-advice-fields.ts'
import { circular, issuedWith, noAdviceFee, sinceCircular } from './legal-advice-rules.ts'
import { consultantFields, consultantItems } from './legal-consultant-fields.ts'

const fields = {
  ...consultantFields,
  cardNumber: {
    ...cardNumber,
    hint: 'Mất Thẻ mà không nhớ số thì hỏi Trung tâm nơi làm việc, hoặc bỏ trống.',
    optional: true,
  },
  cardIssuedOn: {
    ...cardIssuedOn,
    hint: 'Chỉ nhớ năm thì nhập năm; không nhớ thì bỏ trống.',
    partial: true,
    optional: true,
  },
  cardIssuedBy: text({
    label: 'Cơ quan cấp Thẻ',
    hint: 'Ví dụ Sở Tư pháp tỉnh Đồng Tháp',
    example: 'Sở Tư pháp tỉnh Đồng Tháp',
    max: 120,
  }),
  reason: choice({
    label: 'Lý do đề nghị cấp lại',
    control: 'radio',
    options: { lost: 'Thẻ bị mất', damaged: 'Thẻ bị hư hỏng, không dùng được nữa' },
    hints: { damaged: 'Nộp lại Thẻ cũ.' },
  }),
  lossDetails: text({
    label: 'Mất Thẻ khi nào, ở đâu',
    hint: 'Ghi ngắn gọn điều còn nhớ.',
    max: 300,
    optional: true,
    onlyIf: { reason: 'lost' },
  }),
  commitment,
} as const

/** Cấp lại Thẻ; the centre or branch confirms what became of the card and sends the file (TT 01/2010 Đ.16). */
export default defineProcedure({
  code: '1.000390',
  slug: 'cap-lai-the-tu-van-vien-phap-luat',
  revision: 1,
  valid: sinceCircular,
  name: 'Cấp lại thẻ tư vấn viên pháp luật',
  shortName: 'Cấp lại Thẻ tư vấn viên pháp luật',
  field: 'Tư vấn pháp luật',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  subject: applicantSubject,
  audience: 'person',
  searchTerms: [
    'mất thẻ tư vấn viên',
    'mất thẻ',
    'thẻ tư vấn viên bị hỏng',
    'làm lại thẻ tư vấn viên pháp luật',
    'đổi thẻ tư vấn viên',
    'thẻ bị rách, mờ',
    'xin lại thẻ tvvpl',
  ],
  // The fields of TP-TVPL-05 have not been read at their source.
  confidence: 'low',

  page: {
    what: 'Tư vấn viên pháp luật bị mất Thẻ, hoặc Thẻ hư hỏng không dùng được nữa, được cấp lại Thẻ.',
    forWhom: [
      'Tư vấn viên pháp luật đang làm việc tại Trung tâm tư vấn pháp luật hoặc Chi nhánh.',
      'Trung tâm, Chi nhánh xác nhận tình trạng Thẻ và gửi hồ sơ; được nộp thay tư vấn viên qua cổng này.',
    ],
    notHere: [
      'Chưa từng được cấp Thẻ: dùng thủ tục cấp Thẻ tư vấn viên pháp luật.',
      'Đổi Giấy chứng nhận tư vấn viên pháp luật kiểu cũ thành Thẻ: nộp tại Bộ phận Một cửa của Sở Tư pháp theo Mẫu TP-TVPL-06.',
      'Không còn làm việc tại Trung tâm, Chi nhánh nào: chưa có nơi xác nhận nên chưa được cấp lại.',
    ],
    prepare: [
      'Thẻ căn cước công dân, giấy chứng minh nhân dân hoặc hộ chiếu.',
      'Giấy đề nghị (Mẫu TP-TVPL-05) có xác nhận của Trung tâm hoặc Chi nhánh về tình trạng Thẻ.',
      'Hai ảnh chân dung cỡ 2 cm x 3 cm.',
      'Thẻ cũ, nếu Thẻ bị hư hỏng.',
    ],
  },
  result: {
    name: 'Thẻ tư vấn viên pháp luật, cấp lại',
    note: 'Nhận tại Bộ phận Một cửa. Mang theo hai ảnh, bản chính giấy đề nghị và Thẻ cũ nếu Thẻ bị hư hỏng.',
  },
  legalBasis: [
    {
      ref: `${circular}, Điều 16`,
      plain:
        'Thẻ mất hoặc hư hỏng thì được cấp lại trong 7 ngày làm việc; hồ sơ gửi qua Trung tâm hoặc Chi nhánh nơi làm việc.',
    },
    { ref: `${circular}, Điều 22`, plain: 'Giấy đề nghị theo Mẫu TP-TVPL-05.' },
  ],

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Nơi nộp hồ sơ',
      fields: ['registrationProvince', 'organizationName'],
    },
    personStep,
    identityStep,
    {
      slug: 'the',
      title: 'Thẻ và lý do cấp lại',
      fields: ['reason', 'lossDetails', 'cardNumber', 'cardIssuedOn', 'cardIssuedBy', 'commitment'],
    },
  ],

  form: {
    number: 'Mẫu TP-TVPL-05',
    issuedWith,
    title: 'GIẤY ĐỀ NGHỊ CẤP THẺ TƯ VẤN VIÊN PHÁP LUẬT',
    subtitle: '(Đề nghị cấp lại)',
    sections: [
      {
        items: [
          ...consultantItems,
          line(
            '8',
            { label: 'Thẻ đã được cấp số', answer: 'cardNumber' },
            { label: 'Ngày', answer: 'cardIssuedOn' },
            { label: 'Cơ quan cấp', answer: 'cardIssuedBy' },
          ),
          { kind: 'boxes', label: '9. Lý do đề nghị cấp lại', answer: 'reason' },
          line('', { label: 'Mất khi nào, ở đâu', answer: 'lossDetails' }),
          { kind: 'sentence', text: commitment.text },
          {
            kind: 'sentence',
            text: 'Xác nhận của Trung tâm tư vấn pháp luật hoặc Chi nhánh về tình trạng của Thẻ (ký, đóng dấu): ……………………………………………………',
          },
        ],
      },
    ],
    signature: { label: 'Người đề nghị', answer: 'fullName' },
    notPrinted: ['registrationProvince', 'commitment'],
  },

  papers: [
    {
      code: 'confirmedRequest',
      name: 'Giấy đề nghị có xác nhận của Trung tâm hoặc Chi nhánh về tình trạng Thẻ',
      form: 'original',
      copies: 1,
      note: 'Mẫu TP-TVPL-05, Trung tâm hoặc Chi nhánh ký, đóng dấu xác nhận. Tải lên bản quét; mang bản chính khi nhận Thẻ.',
    },
    {
      code: 'portraits',
      name: 'Ảnh chân dung cỡ 2 cm x 3 cm',
      form: 'original',
      copies: 2,
      note: 'Tải lên một tệp ảnh; mang hai ảnh đã in khi nhận Thẻ.',
    },
    {
      code: 'oldCard',
      name: 'Thẻ tư vấn viên pháp luật cũ',
      form: 'original',
      copies: 1,
      note: 'Chụp hai mặt; nộp lại Thẻ khi nhận Thẻ mới.',
      when: (given) => given.reason === 'damaged',
      whenInWords: 'Khi Thẻ bị hư hỏng',
    },
  ],

  ...noAdviceFee,
  ...workingDays(7, `${circular}, Điều 16 khoản 2`),
})
