import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice, date, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { workingDays } from './fixed-limit.ts'
import { cardIssuedOn, cardNumber, seatProvince } from './legal-advice-fields.ts'
import { circular, decree, noAdviceFee, sinceCircular } from './legal-advice-rules.ts'
import { birthDate, fullName, ofAnother } from './person-fields.ts'
import { requestingOrganization } from './requesting-organization.ts'

const fields = {
  seatProvince: {
    ...seatProvince(
      'Chọn nơi có Trung tâm, Chi nhánh mà người bị đề nghị thu hồi Thẻ đang làm việc. Sở Tư pháp tại đây quyết định.',
    ),
    label: 'Tỉnh, thành phố nơi người có Thẻ làm việc',
  },

  ...requestingOrganization,
  organizationName: {
    ...requestingOrganization.organizationName,
    label: 'Tên Trung tâm tư vấn pháp luật',
    hint: 'Ghi đúng như trên Giấy đăng ký hoạt động.',
    example: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
  },
  organizationAddress: { ...requestingOrganization.organizationAddress, label: 'Địa chỉ trụ sở' },
  signatoryPosition: {
    ...requestingOrganization.signatoryPosition,
    hint: 'Thường là Giám đốc Trung tâm',
    example: 'Giám đốc',
  },

  fullName: { ...ofAnother(fullName), label: 'Họ và tên tư vấn viên' },
  birthDate: ofAnother(birthDate),
  cardNumber,
  cardIssuedOn,
  workplace: text({
    label: 'Chi nhánh nơi tư vấn viên làm việc',
    hint: 'Bỏ trống nếu làm việc tại Trung tâm.',
    max: 250,
    optional: true,
  }),

  // NĐ 77/2008/NĐ-CP Đ.20 k.2, with the standards of Đ.19 k.1 and the acts of Đ.4 k.1.
  ground: choice({
    label: 'Lý do đề nghị thu hồi',
    control: 'radio',
    options: {
      standards: 'Không còn đủ tiêu chuẩn tư vấn viên pháp luật',
      civilServant: 'Đã được tuyển dụng làm công chức',
      forbiddenAct: 'Có hành vi bị nghiêm cấm',
    },
    hints: {
      civilServant: 'Trong cơ quan hành chính nhà nước, Tòa án nhân dân, Viện kiểm sát nhân dân.',
    },
  }),
  missingStandard: choice({
    label: 'Tiêu chuẩn không còn đủ',
    control: 'radio',
    options: {
      residence: 'Không còn là công dân Việt Nam thường trú tại Việt Nam',
      capacity: 'Không còn năng lực hành vi dân sự đầy đủ hoặc phẩm chất đạo đức tốt',
      prosecuted: 'Đang bị truy cứu trách nhiệm hình sự',
      convicted: 'Đã bị kết án mà chưa được xóa án tích',
      education: 'Không có Bằng cử nhân luật hoặc thời gian công tác pháp luật như đã khai',
    },
    onlyIf: { ground: 'standards' },
  }),
  appointedAt: text({
    label: 'Cơ quan đã tuyển dụng',
    hint: 'Ghi tên cơ quan, số và ngày quyết định tuyển dụng nếu biết.',
    example: 'Tòa án nhân dân huyện Tháp Mười',
    max: 300,
    onlyIf: { ground: 'civilServant' },
  }),
  forbiddenAct: choice({
    label: 'Hành vi bị nghiêm cấm',
    control: 'radio',
    options: {
      incitement:
        'Xúi giục cung cấp thông tin, tài liệu sai sự thật, khiếu nại, tố cáo, khởi kiện trái pháp luật',
      profiteering: 'Lợi dụng hoạt động tư vấn pháp luật để trục lợi',
      harm: 'Lợi dụng hoạt động tư vấn pháp luật gây mất trật tự, ảnh hưởng xấu đến đạo đức, xâm phạm lợi ích của Nhà nước, của người khác',
    },
    onlyIf: { ground: 'forbiddenAct' },
  }),
  foundOn: date({
    label: 'Ngày phát hiện',
    inSentence: 'ngày phát hiện',
    hint: 'Phải gửi đề nghị chậm nhất 30 ngày kể từ ngày này. Quá 30 ngày vẫn phải gửi.',
    past: true,
    min: '2010-03-26',
    width: 'short',
  }),
  details: text({
    label: 'Diễn biến, tài liệu kèm theo',
    hint: 'Ghi ngắn gọn điều Sở Tư pháp cần biết để xem xét.',
    max: 1000,
    multiline: true,
    optional: true,
  }),
} as const

/**
 * Thu hồi Thẻ at the request of the centre (TT 01/2010 Đ.15). The decree lets the Sở Tư pháp where the consultant works
 * withdraw the card (NĐ 77/2008 Đ.20 k.2); the circular speaks of the one that issued it, most often the same.
 */
export default defineProcedure({
  code: '1.000404',
  slug: 'thu-hoi-the-tu-van-vien-phap-luat',
  revision: 1,
  valid: sinceCircular,
  name: 'Thu hồi thẻ tư vấn viên pháp luật',
  shortName: 'Thu hồi Thẻ tư vấn viên pháp luật',
  field: 'Tư vấn pháp luật',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'seatProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'fullName',
    birthDate: 'birthDate',
    // News goes to the centre that asks, not to the consultant.
    telephone: 'organizationTelephone',
    email: 'organizationEmail',
  },
  audience: 'organization',
  searchTerms: [
    'thu hồi thẻ tư vấn viên',
    'tước thẻ tư vấn viên',
    'tư vấn viên làm công chức',
    'tư vấn viên bị kết án',
    'tư vấn viên vi phạm',
    'hủy thẻ tư vấn viên pháp luật',
    'trung tâm đề nghị thu hồi thẻ',
  ],
  confidence: 'medium',

  page: {
    what: 'Trung tâm tư vấn pháp luật đề nghị Sở Tư pháp thu hồi Thẻ của tư vấn viên không còn đủ tiêu chuẩn, đã làm công chức hoặc có hành vi bị nghiêm cấm.',
    forWhom: [
      'Trung tâm tư vấn pháp luật nơi tư vấn viên làm việc, kể cả làm việc tại Chi nhánh.',
      'Phải gửi đề nghị chậm nhất 30 ngày kể từ khi phát hiện.',
    ],
    notHere: [
      'Tư vấn viên chỉ thôi làm việc tại Trung tâm: dùng thủ tục thay đổi nội dung đăng ký, không thu hồi Thẻ.',
      'Thẻ bị mất hoặc hư hỏng: dùng thủ tục cấp lại Thẻ.',
      'Người khác phát hiện tư vấn viên vi phạm: gửi phản ánh, tố cáo đến Sở Tư pháp.',
    ],
    prepare: [
      'Văn bản đề nghị thu hồi Thẻ có chữ ký, con dấu của Trung tâm.',
      'Họ tên, ngày sinh, số và ngày cấp Thẻ của tư vấn viên.',
      'Lý do, ngày phát hiện.',
    ],
  },
  result: {
    name: 'Quyết định thu hồi Thẻ tư vấn viên pháp luật',
    note: 'Gửi cho Trung tâm, Chi nhánh, tổ chức chủ quản, Bộ Tư pháp và cơ quan quản lý lao động, thuế.',
  },
  legalBasis: [
    {
      ref: `${decree}, Điều 20 khoản 2`,
      plain: 'Ba trường hợp bị thu hồi Thẻ; Sở Tư pháp nơi tư vấn viên làm việc thu hồi.',
    },
    {
      ref: `${decree}, Điều 4 khoản 1`,
      plain: 'Những hành vi bị nghiêm cấm; làm các hành vi ở điểm a, b, c thì bị thu hồi Thẻ.',
    },
    { ref: `${decree}, Điều 19 khoản 1`, plain: 'Tiêu chuẩn của tư vấn viên pháp luật.' },
    {
      ref: `${circular}, Điều 15`,
      plain:
        'Trung tâm đề nghị trong 30 ngày từ khi phát hiện; Giám đốc Sở Tư pháp quyết định trong 7 ngày làm việc.',
    },
  ],

  fields,
  steps: [
    { slug: 'noi-nop', title: 'Nơi nộp đề nghị', fields: ['seatProvince'] },
    {
      slug: 'trung-tam',
      title: 'Trung tâm đề nghị',
      fields: [
        'organizationName',
        'organizationAddress',
        'signatoryFullName',
        'signatoryPosition',
        'requesterFullName',
        'organizationTelephone',
        'organizationEmail',
      ],
    },
    {
      slug: 'tu-van-vien',
      title: 'Tư vấn viên bị đề nghị thu hồi Thẻ',
      fields: ['fullName', 'birthDate', 'cardNumber', 'cardIssuedOn', 'workplace'],
    },
    {
      slug: 'ly-do',
      title: 'Lý do thu hồi',
      fields: ['ground', 'missingStandard', 'appointedAt', 'forbiddenAct', 'foundOn', 'details'],
    },
  ],

  form: {
    number: 'Không có mẫu ban hành',
    issuedWith: 'Theo Điều 15 Thông tư số 01/2010/TT-BTP',
    title: 'VĂN BẢN ĐỀ NGHỊ THU HỒI THẺ TƯ VẤN VIÊN PHÁP LUẬT',
    sections: [
      {
        items: [
          line('1', { label: 'Trung tâm tư vấn pháp luật', answer: 'organizationName', capitals: true }),
          line('', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
          line(
            '',
            { label: 'Người liên hệ', answer: 'requesterFullName' },
            { label: 'Số điện thoại/e-mail', answer: 'organizationTelephone', and: 'organizationEmail' },
          ),
          line(
            '2',
            { label: 'Tư vấn viên pháp luật', answer: 'fullName', capitals: true },
            { label: 'Sinh ngày', answer: 'birthDate' },
          ),
          line('', { label: 'Thẻ số', answer: 'cardNumber' }, { label: 'Cấp ngày', answer: 'cardIssuedOn' }),
          line('', { label: 'Chi nhánh nơi làm việc', answer: 'workplace' }),
          { kind: 'boxes', label: '3. Lý do đề nghị thu hồi', answer: 'ground' },
          line('', { label: 'Tiêu chuẩn không còn đủ', answer: 'missingStandard' }),
          line('', { label: 'Cơ quan đã tuyển dụng', answer: 'appointedAt' }),
          line('', { label: 'Hành vi bị nghiêm cấm', answer: 'forbiddenAct' }),
          line('4', { label: 'Ngày phát hiện', answer: 'foundOn' }),
          line('5', { label: 'Diễn biến, tài liệu kèm theo', answer: 'details' }),
          line('', { label: 'Chức vụ người ký', answer: 'signatoryPosition' }),
        ],
      },
    ],
    signature: { label: 'Đại diện Trung tâm', answer: 'signatoryFullName' },
    notPrinted: ['seatProvince', 'signatoryFullName'],
  },

  papers: [
    {
      code: 'request',
      name: 'Văn bản đề nghị thu hồi Thẻ tư vấn viên pháp luật',
      form: 'original',
      copies: 1,
      note: 'Có chữ ký và con dấu của Trung tâm. Tải lên bản quét; gửi bản chính cho Sở Tư pháp.',
    },
  ],

  ...noAdviceFee,
  ...workingDays(7, `${circular}, Điều 15 khoản 2`, 'Từ ngày nhận được văn bản đề nghị'),
})
