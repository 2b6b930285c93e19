import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { choice } from '#lib/domain/procedure/fields.ts'
import { currentRegistration } from './law-practice-papers.ts'
import { registrationFee } from './law-practice-rules.ts'
import {
  representativeChangeBasis,
  representativeChangeFields,
  representativeChangeForm,
  representativeChangeLimit,
  representativeChangeRules,
  representativeChangeSteps,
} from './representative-change.ts'

const fields = {
  practiceForm: choice({
    label: 'Hình thức tổ chức hành nghề',
    control: 'radio',
    options: {
      multiMember: 'Công ty luật trách nhiệm hữu hạn hai thành viên trở lên',
      partnership: 'Công ty luật hợp danh',
    },
  }),
  ...representativeChangeFields,
} as const

/** The members of a firm agree on another of them as director; nothing else changes. */
export default defineProcedure({
  ...representativeChangeRules,
  code: '1.002079',
  slug: 'thay-doi-nguoi-dai-dien-cong-ty-luat',
  revision: 1,
  name: 'Thay đổi người đại diện theo pháp luật của công ty luật trách nhiệm hữu hạn hai thành viên trở lên, công ty luật hợp danh',
  shortName: 'Đổi người đại diện công ty luật hợp danh, công ty luật nhiều thành viên',
  searchTerms: [
    'đổi giám đốc công ty luật',
    'cử giám đốc mới',
    'đổi người đại diện theo pháp luật',
    'công ty luật hợp danh',
    'công ty luật TNHH hai thành viên',
    'giám đốc công ty luật nghỉ',
  ],
  confidence: 'medium',

  page: {
    what: 'Công ty luật hợp danh, công ty luật trách nhiệm hữu hạn hai thành viên trở lên cử thành viên khác làm người đại diện thì được cấp lại Giấy đăng ký hoạt động.',
    forWhom: [
      'Công ty luật hợp danh.',
      'Công ty luật trách nhiệm hữu hạn hai thành viên trở lên.',
      'Người mới phải là luật sư và là thành viên của công ty luật.',
    ],
    notHere: [
      'Văn phòng luật sư, công ty luật trách nhiệm hữu hạn một thành viên: có thủ tục riêng.',
      'Thêm hoặc bớt thành viên, đổi tên, trụ sở: dùng thủ tục thay đổi nội dung đăng ký hoạt động.',
    ],
    prepare: [
      'Giấy đăng ký hoạt động đang dùng.',
      'Quyết định hoặc biên bản của các thành viên, để ghi đúng ngày quyết định thay đổi.',
      'Thẻ luật sư của hai người, để ghi đúng số và ngày cấp.',
    ],
  },
  legalBasis: [
    {
      ref: 'Nghị định số 123/2013/NĐ-CP, Điều 11 khoản 1',
      plain:
        'Người đại diện phải là luật sư, thành viên của công ty luật; gửi văn bản đề nghị và Giấy đăng ký hoạt động trong 10 ngày kể từ ngày quyết định thay đổi.',
    },
    ...representativeChangeBasis,
  ],

  fields,
  steps: [
    {
      slug: 'noi-dang-ky',
      title: 'Hình thức và nơi đã đăng ký',
      fields: ['practiceForm', 'registrationProvince'],
    },
    ...representativeChangeSteps,
  ],
  form: representativeChangeForm,

  papers: [currentRegistration],

  ...registrationFee,
  timeLimit: representativeChangeLimit,
})
