import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { consent, date, table, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { applicantSubject, identityStep, personStep } from './applicant.ts'
import { workingDays } from './fixed-limit.ts'
import { lawDegree, legalWorkProof } from './legal-advice-papers.ts'
import {
  amendedDecree,
  circular,
  decree,
  issuedWith,
  noAdviceFee,
  sinceAmendedDecree,
  whoMayBeConsultant,
} from './legal-advice-rules.ts'
import { consultantFields, consultantItems } from './legal-consultant-fields.ts'
import { periodColumns } from './period-columns.ts'

const fields = {
  ...consultantFields,
  // Asked before anything is typed: whoever cannot agree learns here where to go instead (NĐ 77/2008 Đ.19 k.2, Đ.22).
  notCivilServant: consent({
    label: 'Tôi không phải công chức trong các cơ quan này',
    text: 'Công chức đang làm việc trong cơ quan hành chính nhà nước, Tòa án nhân dân, Viện kiểm sát nhân dân không được cấp Thẻ tư vấn viên pháp luật. Là công chức thì vẫn có thể làm cộng tác viên của Trung tâm, nếu không trái pháp luật về cán bộ, công chức: liên hệ Trung tâm để ký hợp đồng cộng tác viên, không nộp hồ sơ ở đây.',
  }),
  degreeIssuedBy: text({
    label: 'Cơ sở đào tạo cấp Bằng cử nhân luật',
    hint: 'Ghi như trên bằng.',
    example: 'Trường Đại học Luật Thành phố Hồ Chí Minh',
    max: 200,
  }),
  degreeNumber: text({ label: 'Số hiệu bằng', hint: 'Ghi như trên bằng.', max: 40, width: 'medium' }),
  degreeIssuedOn: date({
    label: 'Ngày cấp bằng',
    hint: 'Chỉ có năm thì nhập năm, ví dụ 2010.',
    past: true,
    partial: true,
    min: '1950-01-01',
    width: 'short',
  }),
  legalWork: table({
    label: 'Thời gian công tác pháp luật',
    hint: 'Cộng lại phải từ ba năm trở lên, đúng như giấy xác nhận sẽ nộp.',
    rowLabel: 'Thời gian công tác',
    columns: {
      ...periodColumns,
      work: text({
        label: 'Công việc, chức vụ',
        hint: 'Ví dụ chuyên viên pháp chế',
        example: 'chuyên viên pháp chế',
        max: 200,
      }),
      place: text({
        label: 'Nơi công tác',
        hint: 'Ghi tên cơ quan, tổ chức',
        max: 200,
      }),
    },
    min: 1,
    max: 30,
  }),
  commitment: consent({
    label: 'Tôi cam đoan',
    text: 'Tôi cam đoan không phải là người đang bị truy cứu trách nhiệm hình sự hoặc đã bị kết án mà chưa được xóa án tích; những nội dung kê khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã kê khai.',
  }),
} as const

/** Cấp Thẻ to somebody who joins a centre or branch that is registered already. */
export default defineProcedure({
  code: '1.000426',
  slug: 'cap-the-tu-van-vien-phap-luat',
  revision: 1,
  valid: sinceAmendedDecree,
  name: 'Cấp thẻ tư vấn viên pháp luật',
  shortName: 'Thẻ tư vấn viên pháp luật',
  field: 'Tư vấn pháp luật',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  subject: applicantSubject,
  audience: 'person',
  searchTerms: [
    'làm tư vấn viên pháp luật',
    'thẻ tư vấn viên',
    'xin thẻ tư vấn pháp luật',
    'hành nghề tư vấn pháp luật',
    'cử nhân luật làm tư vấn',
    'thẻ tvvpl',
    'chứng chỉ tư vấn pháp luật',
  ],
  // The fields of TP-TVPL-05 have not been read at their source.
  confidence: 'low',

  page: {
    what: 'Thẻ tư vấn viên pháp luật cho người làm việc tại Trung tâm tư vấn pháp luật hoặc Chi nhánh; có Thẻ thì được tư vấn trong cả nước.',
    forWhom: [
      'Công dân Việt Nam thường trú tại Việt Nam, có Bằng cử nhân luật.',
      'Đã công tác pháp luật từ ba năm trở lên.',
      'Có năng lực hành vi dân sự đầy đủ, phẩm chất đạo đức tốt, không đang bị truy cứu trách nhiệm hình sự, không còn án tích.',
      'Được Trung tâm hoặc Chi nhánh đã đăng ký hoạt động đề nghị cấp Thẻ. Mỗi người chỉ làm việc cho một nơi.',
    ],
    notHere: [
      'Công chức đang làm việc trong cơ quan hành chính nhà nước, Tòa án nhân dân, Viện kiểm sát nhân dân: không được cấp Thẻ, có thể làm cộng tác viên của Trung tâm.',
      'Trung tâm, Chi nhánh đang đăng ký hoạt động lần đầu: đề nghị cấp Thẻ ngay trong hồ sơ đăng ký.',
      'Thẻ bị mất hoặc hư hỏng: dùng thủ tục cấp lại Thẻ.',
      'Luật sư hành nghề luật sư tại Trung tâm: không cần Thẻ này.',
    ],
    prepare: [
      'Thẻ căn cước công dân, giấy chứng minh nhân dân hoặc hộ chiếu.',
      'Bằng cử nhân luật.',
      'Giấy xác nhận về thời gian công tác pháp luật, từ ba năm trở lên.',
      'Đề nghị của Trung tâm hoặc Chi nhánh.',
    ],
  },
  result: {
    name: 'Thẻ tư vấn viên pháp luật',
    note: 'Nhận tại Bộ phận Một cửa, mang theo bản chính các giấy tờ đã nộp. Từ chối thì có văn bản nêu lý do.',
  },
  legalBasis: [
    whoMayBeConsultant,
    {
      ref: `${amendedDecree}, Điều 20`,
      plain: 'Hồ sơ và thời hạn cấp Thẻ; Sở Tư pháp nơi Trung tâm đăng ký hoạt động cấp Thẻ.',
    },
    {
      ref: `${circular}, Điều 14`,
      plain: 'Thẻ được cấp theo đề nghị của Trung tâm hoặc Chi nhánh; mỗi người chỉ làm việc cho một nơi.',
    },
    { ref: `${decree}, Điều 22`, plain: 'Ai có thể làm cộng tác viên tư vấn pháp luật.' },
    { ref: `${circular}, Điều 22`, plain: 'Giấy đề nghị theo Mẫu TP-TVPL-05.' },
  ],

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Nơi nộp hồ sơ',
      fields: ['registrationProvince', 'organizationName', 'notCivilServant'],
    },
    personStep,
    identityStep,
    {
      slug: 'bang-cap',
      title: 'Bằng cử nhân luật',
      fields: ['degreeIssuedBy', 'degreeNumber', 'degreeIssuedOn'],
    },
    {
      slug: 'cong-tac',
      title: 'Công tác pháp luật và cam đoan',
      fields: ['legalWork', 'commitment'],
    },
  ],

  form: {
    number: 'Mẫu TP-TVPL-05',
    issuedWith,
    title: 'GIẤY ĐỀ NGHỊ CẤP THẺ TƯ VẤN VIÊN PHÁP LUẬT',
    sections: [
      {
        items: [
          ...consultantItems,
          line(
            '8',
            { label: 'Bằng cử nhân luật do', answer: 'degreeIssuedBy' },
            { label: 'Số hiệu', answer: 'degreeNumber' },
            { label: 'Cấp ngày', answer: 'degreeIssuedOn' },
          ),
        ],
      },
      {
        title: '9. Thời gian công tác pháp luật',
        items: [
          {
            kind: 'rows',
            answer: 'legalWork',
            columns: [
              { label: 'Từ tháng, năm', column: 'from' },
              { label: 'Đến tháng, năm', column: 'to' },
              { label: 'Công việc, nơi công tác', column: 'work', and: 'place' },
            ],
          },
          {
            kind: 'sentence',
            text: 'Tôi không phải công chức đang làm việc trong cơ quan hành chính nhà nước, Tòa án nhân dân, Viện kiểm sát nhân dân.',
          },
          { kind: 'sentence', text: fields.commitment.text },
        ],
      },
    ],
    signature: { label: 'Người đề nghị', answer: 'fullName' },
    notPrinted: ['registrationProvince', 'notCivilServant', 'commitment'],
  },

  papers: [
    { ...lawDegree, name: 'Bằng cử nhân luật' },
    legalWorkProof,
    {
      code: 'centreRequest',
      name: 'Đề nghị cấp Thẻ của Trung tâm hoặc Chi nhánh',
      form: 'original',
      copies: 1,
      note: 'Văn bản của Trung tâm, Chi nhánh, hoặc lời đề nghị ghi ngay trên Giấy đề nghị. Tải lên bản quét; mang bản chính khi nhận Thẻ.',
    },
    {
      code: 'portraits',
      name: 'Ảnh chân dung cỡ 2 cm x 3 cm',
      form: 'original',
      copies: 2,
      note: 'Nghị định không yêu cầu; một số Sở Tư pháp đề nghị nộp kèm để dán Thẻ.',
      optional: true,
    },
  ],

  ...noAdviceFee,
  ...workingDays(5, `${amendedDecree}, Điều 20`),
})
