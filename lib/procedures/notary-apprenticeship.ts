import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, date, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { applicantFields, applicantItems, applicantSubject, identityStep, personStep } from './applicant.ts'
import { noFee } from './fixed-fee.ts'
import { commitment, nameOf, registrationProvince, seatAddress } from './legal-advice-fields.ts'
import { lawDegree } from './legal-advice-papers.ts'
import { firstNotaries, pledge } from './notary-fields.ts'
import { trainingCertificate } from './notary-papers.ts'
import { notaryLaw, notaryRules } from './notary-rules.ts'

/** The days are those that the portal of Bình Định publishes for it. */
const circular = 'Thông tư số 04/2015/TT-BTP'
const published = `${circular}; cổng dịch vụ công tỉnh Bình Định, mã 22820`

const fields = {
  registrationProvince: {
    ...registrationProvince,
    label: 'Tỉnh, thành phố nơi tập sự',
    hint: 'Nơi có tổ chức hành nghề công chứng nhận tập sự, không phải nơi thường trú. Sở Tư pháp tại đây giải quyết hồ sơ.',
  },
  arrangement: choice({
    label: 'Nơi tập sự',
    control: 'radio',
    options: {
      found: 'Đã có tổ chức hành nghề công chứng nhận tập sự',
      wanted: 'Đề nghị Sở Tư pháp bố trí nơi tập sự',
    },
    hints: { wanted: 'Khi đã liên hệ mà không có tổ chức nào nhận.' },
  }),
  hostName: text({
    label: 'Tên tổ chức hành nghề công chứng nhận tập sự',
    example: 'Văn phòng công chứng Lê Thị Thu Hà',
    max: 200,
    onlyIf: { arrangement: 'found' },
  }),
  hostAddress: {
    ...seatAddress('Địa chỉ tổ chức nhận tập sự'),
    onlyIf: { arrangement: 'found' },
  },
  mentorFullName: {
    ...nameOf(
      'công chứng viên hướng dẫn',
      'Phải hành nghề từ hai năm trở lên; cùng một lúc hướng dẫn không quá hai người.',
    ),
    onlyIf: { arrangement: 'found' },
  },

  ...applicantFields,

  training: choice({
    label: 'Đã học nghề công chứng theo',
    control: 'radio',
    options: { course: 'Khóa đào tạo nghề công chứng', refresher: 'Khóa bồi dưỡng nghề công chứng' },
    hints: {
      course:
        'Thời gian tập sự 12 tháng. Được đào tạo ở nước ngoài và công nhận tương đương cũng chọn câu này.',
      refresher: 'Thời gian tập sự 6 tháng. Dành cho người được miễn đào tạo nghề công chứng.',
    },
  }),
  trainingCertificateNumber: text({
    label: 'Số Giấy chứng nhận',
    hint: 'Ghi như trên Giấy chứng nhận tốt nghiệp, hoàn thành khóa học hoặc quyết định công nhận tương đương.',
    max: 60,
    width: 'medium',
  }),
  trainingCertificateIssuedOn: date({
    label: 'Ngày cấp Giấy chứng nhận',
    hint: 'Ví dụ 15/06/2018',
    past: true,
    min: firstNotaries,
    width: 'short',
  }),
  trainingCertificateIssuedBy: text({
    label: 'Cơ sở đào tạo cấp',
    hint: 'Ghi như trên Giấy chứng nhận.',
    example: 'Học viện Tư pháp',
    max: 200,
  }),
  commitment,
} as const

/** Somebody who is to become a notary is entered in the list of apprentices. */
export default defineProcedure({
  ...notaryRules,
  code: '1.001071',
  slug: 'dang-ky-tap-su-hanh-nghe-cong-chung',
  revision: 1,
  // Thông tư 04/2015/TT-BTP, until Thông tư 08/2023/TT-BTP took its place on 20/11/2023.
  valid: { from: '2015-06-01', to: '2023-11-19' },
  name: 'Đăng ký tập sự hành nghề công chứng',
  shortName: 'Đăng ký tập sự hành nghề công chứng',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  subject: applicantSubject,
  audience: 'person',
  searchTerms: [
    'tập sự công chứng',
    'thực tập công chứng viên',
    'muốn làm công chứng viên',
    'học nghề công chứng xong',
    'xin tập sự văn phòng công chứng',
    'bố trí nơi tập sự',
    'người tập sự hành nghề công chứng',
    'trở thành công chứng viên',
  ],
  // The form has not been read, and where the ten days of an arranged place begin is known at second hand.
  confidence: 'low',

  page: {
    what: 'Người đã học nghề công chứng đăng ký tập sự tại Sở Tư pháp. Thời gian tập sự tính từ ngày đăng ký.',
    forWhom: [
      'Người có giấy chứng nhận tốt nghiệp khóa đào tạo nghề công chứng: tập sự 12 tháng.',
      'Người có giấy chứng nhận hoàn thành khóa bồi dưỡng nghề công chứng: tập sự 6 tháng.',
      'Đã có tổ chức hành nghề công chứng nhận tập sự, hoặc chưa tự liên hệ được và đề nghị Sở Tư pháp bố trí.',
    ],
    notHere: [
      'Thay đổi nơi tập sự, đăng ký tập sự lại: nộp tại Bộ phận Một cửa của Sở Tư pháp.',
      'Đăng ký kiểm tra kết quả tập sự: là thủ tục khác, nộp tại Bộ phận Một cửa của Sở Tư pháp.',
      'Đã hoàn thành tập sự và muốn được bổ nhiệm công chứng viên: dùng thủ tục bổ nhiệm công chứng viên.',
    ],
    prepare: [
      'Thẻ căn cước công dân, giấy chứng minh nhân dân hoặc hộ chiếu.',
      'Bằng cử nhân luật.',
      'Giấy chứng nhận tốt nghiệp khóa đào tạo, hoặc hoàn thành khóa bồi dưỡng nghề công chứng.',
      'Văn bản nhận tập sự của tổ chức hành nghề công chứng, nếu đã có nơi nhận.',
    ],
  },
  result: {
    name: 'Thông báo ghi tên vào Danh sách người tập sự hành nghề công chứng',
    note: 'Nhận tại Bộ phận Một cửa, mang theo bản chính các giấy tờ để đối chiếu. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    {
      ref: `${notaryLaw}, Điều 11`,
      plain: 'Ai phải tập sự, tập sự bao lâu, ở đâu; không tự liên hệ được thì đề nghị Sở Tư pháp bố trí.',
    },
    { ref: circular, plain: 'Hồ sơ đăng ký tập sự; Sở Tư pháp ghi tên vào Danh sách người tập sự.' },
  ],

  fields,
  steps: [
    {
      slug: 'noi-tap-su',
      title: 'Nơi tập sự',
      fields: ['registrationProvince', 'arrangement', 'hostName', 'hostAddress', 'mentorFullName'],
    },
    personStep,
    identityStep,
    {
      slug: 'dao-tao',
      title: 'Đào tạo nghề công chứng và cam đoan',
      fields: [
        'training',
        'trainingCertificateNumber',
        'trainingCertificateIssuedOn',
        'trainingCertificateIssuedBy',
        'commitment',
      ],
    },
  ],

  form: {
    number: 'Số hiệu mẫu chưa xác minh',
    issuedWith: circular,
    title: 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ TẬP SỰ HÀNH NGHỀ CÔNG CHỨNG',
    sections: [
      {
        items: [
          ...applicantItems,
          line(
            '7',
            { label: 'Giấy chứng nhận', answer: 'training' },
            { label: 'Số', answer: 'trainingCertificateNumber' },
            { label: 'Cấp ngày', answer: 'trainingCertificateIssuedOn' },
            { label: 'Cơ sở đào tạo', answer: 'trainingCertificateIssuedBy' },
          ),
        ],
      },
      {
        title: 'Đề nghị đăng ký tập sự hành nghề công chứng',
        items: [
          { kind: 'boxes', label: '8. Nơi tập sự', answer: 'arrangement' },
          line('9', { label: 'Tổ chức nhận tập sự', answer: 'hostName' }),
          line('', { label: 'Địa chỉ', answer: 'hostAddress' }),
          line('10', { label: 'Công chứng viên hướng dẫn', answer: 'mentorFullName' }),
          pledge,
        ],
      },
    ],
    signature: { label: 'Người đề nghị', answer: 'fullName' },
    notPrinted: ['registrationProvince', 'commitment'],
  },

  papers: [
    {
      code: 'hostAcceptance',
      name: 'Văn bản nhận tập sự của tổ chức hành nghề công chứng',
      form: 'original',
      copies: 1,
      note: 'Ghi rõ công chứng viên hướng dẫn. Tải lên bản quét; mang bản chính khi nhận kết quả.',
      when: (given) => given.arrangement === 'found',
      whenInWords: 'Khi đã có tổ chức nhận tập sự',
    },
    { ...lawDegree, name: 'Bằng cử nhân luật' },
    trainingCertificate,
  ],

  ...noFee(`${published}: công bố không thu`),
  timeLimit: ({ arrangement }) =>
    arrangement === 'wanted'
      ? { days: 10, count: 'working', reasons: ['Sở Tư pháp bố trí tổ chức nhận tập sự.'] }
      : { days: 7, count: 'working', reasons: [] },
  limitTable: [
    { label: 'Đã có tổ chức nhận tập sự', days: 7, count: 'working', ref: published },
    { label: 'Sở Tư pháp bố trí nơi tập sự', days: 10, count: 'working', ref: published },
  ],
})
