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

const fields = {
  ...requestFields,
  organizationKind: choice({
    label: 'Loại cơ quan, tổ chức',
    control: 'radio',
    options: {
      state: 'Cơ quan nhà nước',
      political: 'Tổ chức chính trị',
      socioPolitical: 'Tổ chức chính trị - xã hội',
    },
    hints: {
      state: 'Ví dụ sở, ban, ngành, Ủy ban nhân dân.',
      political: 'Cơ quan của Đảng Cộng sản Việt Nam.',
      socioPolitical:
        'Ví dụ Công đoàn, Đoàn Thanh niên, Hội Liên hiệp Phụ nữ, Hội Nông dân, Hội Cựu chiến binh.',
    },
  }),
  purpose: text({
    label: 'Mục đích sử dụng Phiếu',
    inSentence: 'mục đích sử dụng Phiếu',
    hint: 'Ví dụ: bổ nhiệm công chức; đăng ký kinh doanh; thành lập, quản lý doanh nghiệp.',
    example: 'bổ nhiệm công chức',
    max: 300,
  }),
  confirmBan: yesNo({
    label:
      'Có yêu cầu xác nhận nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã không?',
    hint: 'Nội dung theo quyết định tuyên bố phá sản. Chỉ ghi trên Phiếu khi có yêu cầu.',
  }),
} as const

/** Phiếu số 1 about somebody, asked for by an authority, before the police took over on 01/03/2025. */
export default defineProcedure({
  code: '2.001417',
  slug: 'phieu-ly-lich-tu-phap-cho-co-quan-to-chuc',
  revision: 1,
  valid: { from: '2010-07-01', to: '2025-02-28' },
  name: 'Cấp Phiếu lý lịch tư pháp cho cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội (đối tượng là công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam)',
  shortName: 'Phiếu lý lịch tư pháp cho cơ quan, tổ chức',
  field: 'Lý lịch tư pháp',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'residenceProvince', unitKind: 'provincialJustice' },
  subject: requestSubject,
  audience: 'organization',
  searchTerms: [
    'cơ quan xin lý lịch tư pháp',
    'lltp cho cơ quan',
    'lý lịch tư pháp số 1 của cán bộ',
    'tuyển dụng công chức',
    'bổ nhiệm cán bộ',
    'quản lý nhân sự',
    'xác minh án tích nhân viên',
    'văn bản yêu cầu cấp phiếu',
  ],
  // The service is well known; the printed form and the code have not been read at their source.
  confidence: 'medium',

  page: {
    what: 'Cơ quan, tổ chức yêu cầu cấp Phiếu lý lịch tư pháp số 1 của một người để quản lý nhân sự, đăng ký kinh doanh, thành lập hoặc quản lý doanh nghiệp, hợp tác xã.',
    forWhom: [
      'Cơ quan nhà nước.',
      'Tổ chức chính trị, tổ chức chính trị - xã hội.',
      'Mỗi văn bản yêu cầu khai cho một người.',
    ],
    notHere: [
      'Doanh nghiệp, tổ chức khác: đề nghị người đó tự xin Phiếu lý lịch tư pháp của mình.',
      'Cơ quan điều tra, Viện kiểm sát, Tòa án cần Phiếu cho vụ án: dùng thủ tục cấp Phiếu cho cơ quan tiến hành tố tụng.',
      'Không xác định được nơi cư trú của người được cấp Phiếu, hoặc người nước ngoài đã rời Việt Nam: gửi văn bản đến Trung tâm Lý lịch tư pháp quốc gia.',
    ],
    prepare: [
      'Văn bản yêu cầu có số, ngày, chữ ký và con dấu.',
      'Họ tên, ngày sinh, nơi sinh, quốc tịch, nơi cư trú của người được cấp Phiếu.',
      'Số chứng minh nhân dân, căn cước công dân hoặc hộ chiếu của người đó.',
      'Các nơi người đó đã cư trú từ khi đủ 14 tuổi, nếu biết.',
    ],
  },
  result: {
    name: 'Phiếu lý lịch tư pháp số 1',
    note: 'Bản giấy có chữ ký và con dấu của Sở Tư pháp. Người đến nhận mang theo giấy giới thiệu của cơ quan, tổ chức.',
  },
  legalBasis: [
    {
      ref: 'Luật Lý lịch tư pháp số 28/2009/QH12, Điều 7',
      plain:
        'Cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội được yêu cầu cấp Phiếu để quản lý nhân sự, đăng ký kinh doanh, thành lập, quản lý doanh nghiệp, hợp tác xã.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 45',
      plain:
        'Cơ quan, tổ chức gửi văn bản yêu cầu, ghi rõ địa chỉ, mục đích sử dụng và thông tin về người được cấp Phiếu.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 42',
      plain: 'Những gì ghi trên Phiếu số 1; nội dung bị cấm chỉ ghi khi có yêu cầu.',
    },
    {
      ref: 'Luật Lý lịch tư pháp, Điều 48',
      plain:
        'Thời hạn không quá 10 ngày; không quá 15 ngày khi cư trú nhiều nơi, ở nước ngoài, là người nước ngoài hoặc phải xác minh việc xóa án tích.',
    },
    {
      ref: 'Thông tư số 13/2011/TT-BTP, sửa đổi bởi Thông tư số 16/2013/TT-BTP',
      plain: 'Ban hành mẫu văn bản yêu cầu Mẫu số 05a/2013/TT-LLTP.',
    },
  ],

  fields,
  steps: [
    placeStep,
    organizationStep,
    ...personSteps,
    residenceStep,
    {
      slug: 'yeu-cau',
      title: 'Nội dung yêu cầu',
      fields: ['purpose', 'confirmBan', ...requestQuestions],
    },
  ],

  form: {
    number: 'Mẫu số 05a/2013/TT-LLTP',
    issuedWith: 'Ban hành kèm theo Thông tư số 16/2013/TT-BTP',
    title: 'VĂN BẢN YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1',
    subtitle: '(Dùng cho cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội)',
    sections: [
      {
        ...organizationSection,
        items: [
          ...organizationSection.items,
          { kind: 'boxes', label: 'Loại cơ quan, tổ chức', answer: 'organizationKind' },
        ],
      },
      { title: 'NGƯỜI ĐƯỢC CẤP PHIẾU', items: personItems },
      residenceSection,
      {
        title: 'NỘI DUNG YÊU CẦU',
        items: [
          line('', { label: 'Mục đích sử dụng Phiếu', answer: 'purpose' }),
          {
            kind: 'boxes',
            label:
              'Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo quyết định tuyên bố phá sản',
            answer: 'confirmBan',
          },
          ...requestItems,
        ],
      },
    ],
    signature: { label: 'Thủ trưởng cơ quan, tổ chức', answer: 'signatoryFullName' },
    notPrinted: ['residenceKind', 'residenceProvince', 'signatoryFullName'],
  },

  papers: [
    {
      code: 'request',
      name: 'Văn bản yêu cầu cấp Phiếu lý lịch tư pháp số 1',
      form: 'original',
      copies: 1,
      note: 'Có số, ngày, chữ ký và con dấu. Tải lên bản quét; gửi hoặc mang bản chính khi nhận kết quả.',
    },
  ],

  ...noFee('Thông tư số 244/2016/TT-BTC chỉ thu phí của cá nhân yêu cầu cấp Phiếu'),
  timeLimit: limitOfRequest,
  ...criminalRecordLimits,
})
