import { date, personName } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import {
  commitment,
  lawyerAddress,
  lawyerCardIssuedOn,
  lawyerCardNumber,
  organizationContact,
  registeredOrganization,
  registrationProvince,
  representativeFullName,
} from './law-practice-fields.ts'
import { practiceItems, seatItems } from './law-practice-form.ts'
import { formsBasis, formsOf2015, practiceRules, registrationFeeBasis } from './law-practice-rules.ts'

/**
 * What both services ask that change the representative of a law practice: the name and card of the lawyer to come
 * (Nghị định 123/2013/NĐ-CP Điều 11), and the address that the new registration shows (Điều 9).
 */
export const representativeChangeFields = {
  registrationProvince,
  ...registeredOrganization,
  ...organizationContact,

  representativeFullName,
  representativeCardNumber: lawyerCardNumber,
  representativeCardIssuedOn: lawyerCardIssuedOn,

  newRepresentativeFullName: personName({
    label: 'Họ và tên người dự kiến là người đại diện theo pháp luật',
    inSentence: 'họ và tên người đại diện mới',
    hint: 'Ghi đúng như trên Thẻ luật sư.',
  }),
  newRepresentativePermanentAddress: lawyerAddress,
  newRepresentativeCardNumber: lawyerCardNumber,
  newRepresentativeCardIssuedOn: lawyerCardIssuedOn,
  decidedOn: date({
    label: 'Ngày quyết định thay đổi',
    hint: 'Ví dụ 10/08/2020. Phải gửi hồ sơ trong 10 ngày kể từ ngày này.',
    past: true,
    min: '2013-11-28',
    width: 'short',
  }),
  commitment,
} as const

/** The first step, which asks `practiceForm` besides, differs in what it offers. */
export const representativeChangeSteps = [
  {
    slug: 'to-chuc',
    title: 'Tổ chức hành nghề luật sư',
    intro: 'Khai theo Giấy đăng ký hoạt động đang dùng.',
    fields: [
      'organizationName',
      'organizationAddress',
      'registrationNumber',
      'registeredOn',
      'organizationTelephone',
      'organizationEmail',
    ],
  },
  {
    slug: 'nguoi-dai-dien',
    title: 'Người đại diện theo pháp luật hiện nay',
    fields: ['representativeFullName', 'representativeCardNumber', 'representativeCardIssuedOn'],
  },
  {
    slug: 'nguoi-dai-dien-moi',
    title: 'Người đại diện theo pháp luật mới',
    fields: [
      'newRepresentativeFullName',
      'newRepresentativePermanentAddress',
      'newRepresentativeCardNumber',
      'newRepresentativeCardIssuedOn',
      'decidedOn',
    ],
  },
  { slug: 'cam-doan', title: 'Cam đoan', fields: ['commitment'] },
] as const

export const representativeChangeForm = {
  number: 'Mẫu TP-LS-06',
  issuedWith: formsOf2015.issuedWith,
  title: 'GIẤY ĐỀ NGHỊ THAY ĐỔI NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT',
  subtitle: 'của tổ chức hành nghề luật sư',
  sections: [
    {
      items: [
        ...practiceItems,
        line('', { label: 'Hình thức tổ chức hành nghề', answer: 'practiceForm' }),
        ...seatItems,
      ],
    },
    {
      title: 'Đề nghị thay đổi người đại diện theo pháp luật',
      items: [
        line(
          '2',
          { label: 'Người đại diện hiện nay', answer: 'representativeFullName', capitals: true },
          { label: 'Thẻ luật sư số', answer: 'representativeCardNumber' },
          { label: 'Cấp ngày', answer: 'representativeCardIssuedOn' },
        ),
        line(
          '3',
          {
            label: 'Người dự kiến là người đại diện',
            answer: 'newRepresentativeFullName',
            capitals: true,
          },
          { label: 'Địa chỉ thường trú', answer: 'newRepresentativePermanentAddress' },
          { label: 'Thẻ luật sư số', answer: 'newRepresentativeCardNumber' },
          { label: 'Cấp ngày', answer: 'newRepresentativeCardIssuedOn' },
        ),
        line('4', { label: 'Ngày quyết định thay đổi', answer: 'decidedOn' }),
        { kind: 'sentence', text: commitment.text },
      ],
    },
  ],
  signature: { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
  notPrinted: ['commitment'],
} as const

/** What holds for both: who decides, whom it is about, how long it takes, what comes of it. */
export const representativeChangeRules = {
  ...practiceRules,
  valid: formsOf2015.valid,
  competence: { by: 'registrationProvince', unitKind: 'provincialJustice' },
  result: {
    name: 'Giấy đăng ký hoạt động cấp lại',
    note: 'Ghi rõ người đại diện theo pháp luật mới. Bản giấy, nhận tại Bộ phận Một cửa; nộp lại Giấy cũ khi nhận. Trong 10 ngày làm việc sau đó, thông báo bằng văn bản cho Đoàn luật sư.',
  },
  limitTable: [
    { label: 'Thông thường', days: 5, count: 'working', ref: 'Nghị định số 123/2013/NĐ-CP, Điều 11 khoản 3' },
  ],
} as const

export const representativeChangeLimit = () => ({ days: 5, count: 'working', reasons: [] }) as const

/** What Luật Luật sư Điều 36 and 38 say, and the circulars. */
export const representativeChangeBasis = [
  {
    ref: 'Nghị định số 123/2013/NĐ-CP, Điều 11 khoản 3',
    plain:
      'Sở Tư pháp cấp lại Giấy đăng ký hoạt động trong 5 ngày làm việc; từ chối phải bằng văn bản có nêu lý do.',
  },
  {
    ref: 'Luật Luật sư số 65/2006/QH11, Điều 36',
    plain: 'Thay đổi phải đăng ký với Sở Tư pháp và thông báo cho Đoàn luật sư.',
  },
  formsBasis,
  registrationFeeBasis,
] as const
