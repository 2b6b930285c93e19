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
      office: 'Văn phòng luật sư',
      singleMember: 'Công ty luật trách nhiệm hữu hạn một thành viên',
    },
  }),
  ...representativeChangeFields,
} as const

/** The representative of a practice of one lawyer is its owner: the practice changes hands with it. */
export default defineProcedure({
  ...representativeChangeRules,
  code: '1.002055',
  slug: 'thay-doi-nguoi-dai-dien-van-phong-luat-su',
  revision: 1,
  name: 'Thay đổi người đại diện theo pháp luật của Văn phòng luật sư, công ty luật trách nhiệm hữu hạn một thành viên',
  shortName: 'Đổi người đại diện văn phòng luật sư, công ty luật một thành viên',
  searchTerms: [
    'đổi trưởng văn phòng luật sư',
    'sang tên văn phòng luật sư',
    'chuyển giao văn phòng luật sư',
    'đổi chủ sở hữu công ty luật',
    'đổi giám đốc công ty luật một thành viên',
    'đổi người đại diện theo pháp luật',
  ],
  confidence: 'medium',

  page: {
    what: 'Văn phòng luật sư, công ty luật trách nhiệm hữu hạn một thành viên giao lại cho luật sư khác làm chủ sở hữu và người đại diện thì được cấp lại Giấy đăng ký hoạt động.',
    forWhom: [
      'Văn phòng luật sư đổi Trưởng văn phòng.',
      'Công ty luật trách nhiệm hữu hạn một thành viên đổi chủ sở hữu, Giám đốc.',
      'Người mới phải là luật sư và là chủ sở hữu của văn phòng, công ty.',
    ],
    notHere: [
      'Công ty luật hợp danh, công ty luật trách nhiệm hữu hạn hai thành viên trở lên: có thủ tục riêng.',
      'Đổi tên, trụ sở, lĩnh vực hành nghề: dùng thủ tục thay đổi nội dung đăng ký hoạt động.',
    ],
    prepare: [
      'Giấy đăng ký hoạt động đang dùng.',
      'Văn bản thỏa thuận giữa người đại diện cũ và người mới về quyền, nghĩa vụ của văn phòng, công ty.',
      'Thẻ luật sư của hai người, để ghi đúng số và ngày cấp.',
    ],
  },
  legalBasis: [
    {
      ref: 'Nghị định số 123/2013/NĐ-CP, Điều 11 khoản 2',
      plain:
        'Người đại diện phải là luật sư chủ sở hữu; gửi hồ sơ trong 10 ngày kể từ ngày quyết định thay đổi.',
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

  papers: [
    currentRegistration,
    {
      code: 'agreement',
      name: 'Văn bản thỏa thuận giữa người đại diện cũ và người dự kiến là người đại diện mới',
      form: 'original',
      copies: 1,
      note: 'Thỏa thuận về việc thực hiện các quyền, nghĩa vụ của văn phòng luật sư, công ty luật, có chữ ký của hai bên. Gửi bản quét trước; mang bản chính khi nhận kết quả.',
    },
  ],

  ...registrationFee,
  timeLimit: representativeChangeLimit,
})
