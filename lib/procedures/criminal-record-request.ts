import { address, choice, count, date, province, table, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { criminalRecordLimit } from './criminal-record-limits.ts'
import { identityLine, whoTheyAre } from './criminal-record-person-lines.ts'
import { identityPaper } from './identity-paper.ts'
import { periodColumns } from './period-columns.ts'
import {
  birthDate,
  birthPlace,
  fullName,
  nationality,
  nationalityName,
  ofAnother,
  otherName,
  sex,
} from './person-fields.ts'
import { provinces, provincesAndAbroad } from './provinces.ts'
import { requestingOrganization } from './requesting-organization.ts'

/*
 * What the requests of agencies (Mẫu 05a and 05b) have in common. The printed forms have not been read: the requests
 * ask what Luật Lý lịch tư pháp wants in them (Điều 45, Điều 46 with Điều 42 and Điều 43 khoản 1), and what decides the
 * limit (Điều 48).
 */

const { idType, idNumber, idIssuedOn, idIssuedBy } = identityPaper('', {
  sexField: 'sex',
  birthDateField: 'birthDate',
})

export const requestFields = {
  residenceKind: choice({
    label: 'Nơi cư trú hiện nay của người được cấp Phiếu',
    control: 'radio',
    options: {
      permanentOnly: 'Đang sống tại nơi thường trú',
      both: 'Có nơi thường trú, đang tạm trú ở nơi khác',
      temporaryOnly: 'Chỉ có nơi tạm trú, không có nơi thường trú',
    },
  }),
  residenceProvince: province({
    label: 'Tỉnh, thành phố nơi cư trú của người được cấp Phiếu',
    hint: 'Chọn nơi thường trú; không có nơi thường trú thì chọn nơi tạm trú. Sở Tư pháp tại đây sẽ giải quyết yêu cầu.',
    options: provinces,
    width: 'medium',
  }),

  ...requestingOrganization,
  requestNumber: text({
    label: 'Số, ký hiệu văn bản yêu cầu',
    hint: 'Như trên văn bản có chữ ký, con dấu sẽ tải lên.',
    example: '125/SNV-CCVC',
    max: 60,
    width: 'medium',
  }),
  requestedOn: date({
    label: 'Ngày ký văn bản yêu cầu',
    hint: 'Ví dụ 17/08/2020',
    past: true,
    min: '2010-07-01',
    width: 'short',
  }),

  fullName: { ...ofAnother(fullName), label: 'Họ và tên người được cấp Phiếu' },
  otherName,
  sex: ofAnother(sex),
  birthDate: ofAnother(birthDate),
  birthPlace,
  nationality,
  nationalityName,

  idType,
  idNumber,
  // The law wants the number alone; an agency may not have the paper before it.
  idIssuedOn: { ...idIssuedOn, optional: true },
  idIssuedBy: { ...idIssuedBy, optional: true },
  permanentAddress: address({
    label: 'Nơi thường trú',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    onlyIf: { residenceKind: ['permanentOnly', 'both'] },
  }),
  temporaryAddress: address({
    label: 'Nơi tạm trú',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    onlyIf: { residenceKind: ['both', 'temporaryOnly'] },
  }),

  livedWhere: choice({
    label: 'Từ khi đủ 14 tuổi, người được cấp Phiếu đã cư trú ở đâu?',
    control: 'radio',
    options: {
      oneProvince: 'Chỉ ở một tỉnh, thành phố',
      severalProvinces: 'Ở nhiều tỉnh, thành phố',
      abroad: 'Có thời gian ở nước ngoài',
      unknown: 'Không rõ',
    },
    hints: { unknown: 'Sở Tư pháp tra cứu theo nơi cư trú đã khai, thấy cần mới kéo dài thời hạn.' },
  }),
  earlierResidences: table({
    label: 'Các nơi đã cư trú',
    hint: 'Ghi những nơi biết được, càng đủ thì tra cứu càng nhanh. Không biết thì bỏ trống.',
    rowLabel: 'Nơi cư trú',
    columns: {
      from: { ...periodColumns.from, optional: true },
      to: { ...periodColumns.to, optional: true },
      province: province({
        label: 'Tỉnh, thành phố',
        hint: 'Theo tên tỉnh hiện nay',
        options: provincesAndAbroad,
        width: 'medium',
      }),
      place: address({
        label: 'Nơi thường trú hoặc tạm trú',
        hint: 'Xã/phường, quận/huyện; ở nước ngoài thì ghi thành phố, tên nước',
        optional: true,
        max: 200,
      }),
    },
    min: 0,
    max: 40,
    onlyIf: { livedWhere: ['severalProvinces', 'abroad'] },
  }),

  copies: count({ label: 'Số lượng Phiếu', hint: 'Thường là 1.', min: 1, max: 20, width: 'short' }),
} as const

/** Luật Lý lịch tư pháp Đ.48 k.1, as far as the agency knows the person's life. */
export const limitOfRequest = (given: { readonly livedWhere: string; readonly nationality: string }) =>
  criminalRecordLimit({
    severalPlaces: given.livedWhere === 'severalProvinces',
    livedAbroad: given.livedWhere === 'abroad',
    isForeigner: given.nationality === 'foreign',
  })

export const organizationSection = {
  title: 'CƠ QUAN, TỔ CHỨC YÊU CẦU',
  items: [
    line('', { label: 'Văn bản số', answer: 'requestNumber' }, { label: 'Ngày', answer: 'requestedOn' }),
    line('1', { label: 'Tên cơ quan, tổ chức', answer: 'organizationName' }),
    line('2', { label: 'Địa chỉ', answer: 'organizationAddress' }),
    line(
      '3',
      { label: 'Người liên hệ', answer: 'requesterFullName' },
      { label: 'Số điện thoại/e-mail', answer: 'organizationTelephone', and: 'organizationEmail' },
    ),
  ],
} as const

/** The person, in the order of Điều 42 and Điều 43 khoản 1. */
export const personItems = [
  line('1', { label: 'Họ và tên', answer: 'fullName', capitals: true }),
  ...whoTheyAre,
  line('6', { label: 'Nơi thường trú', answer: 'permanentAddress' }),
  line('7', { label: 'Nơi tạm trú', answer: 'temporaryAddress' }),
  identityLine('8'),
] as const

export const residenceSection = {
  title: 'QUÁ TRÌNH CƯ TRÚ',
  note: '(Từ khi đủ 14 tuổi, theo hiểu biết của cơ quan, tổ chức yêu cầu)',
  items: [
    line('', { label: 'Nơi đã cư trú', answer: 'livedWhere' }),
    {
      kind: 'rows',
      answer: 'earlierResidences',
      columns: [
        { label: 'Từ tháng, năm', column: 'from' },
        { label: 'Đến tháng, năm', column: 'to' },
        { label: 'Nơi thường trú/tạm trú', column: 'place', and: 'province' },
      ],
    },
  ],
} as const

/** The parts of the steps and papers that do not hang on who asks. */
export const placeStep = {
  slug: 'noi-nop',
  title: 'Nơi nộp yêu cầu',
  fields: ['residenceKind', 'residenceProvince'],
} as const

export const organizationStep = {
  slug: 'co-quan',
  title: 'Cơ quan, tổ chức yêu cầu',
  fields: [
    'organizationKind',
    'organizationName',
    'organizationAddress',
    'requesterFullName',
    'organizationTelephone',
    'organizationEmail',
  ],
} as const

export const personSteps = [
  {
    slug: 'nguoi-duoc-cap',
    title: 'Người được cấp Phiếu',
    fields: ['fullName', 'otherName', 'sex', 'birthDate', 'birthPlace', 'nationality', 'nationalityName'],
  },
  {
    slug: 'giay-to-tuy-than',
    title: 'Giấy tờ tùy thân',
    intro: 'Số giấy tờ phân biệt người được cấp Phiếu với người trùng tên, trùng ngày sinh.',
    fields: ['idType', 'idNumber', 'idIssuedOn', 'idIssuedBy'],
  },
] as const

export const residenceStep = {
  slug: 'cu-tru',
  title: 'Nơi cư trú',
  intro: 'Nơi đã cư trú cho biết phải tra cứu ở đâu và mất bao lâu.',
  fields: ['permanentAddress', 'temporaryAddress', 'livedWhere', 'earlierResidences'],
} as const

/** What the last step of every request asks after its purpose. */
export const requestQuestions = [
  'copies',
  'requestNumber',
  'requestedOn',
  'signatoryFullName',
  'signatoryPosition',
] as const

export const requestItems = [
  line('', { label: 'Số lượng Phiếu yêu cầu cấp', answer: 'copies' }),
  line('', { label: 'Chức vụ người ký', answer: 'signatoryPosition' }),
] as const

export const requestSubject = {
  fullName: 'fullName',
  idNumber: 'idNumber',
  birthDate: 'birthDate',
  // News of the file goes to the organization, never to the person whom it asks about.
  telephone: 'organizationTelephone',
  email: 'organizationEmail',
  address: 'permanentAddress',
} as const
