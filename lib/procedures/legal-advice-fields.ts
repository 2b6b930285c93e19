import {
  address,
  choice,
  consent,
  date,
  personName,
  province,
  table,
  text,
} from '#lib/domain/procedure/fields.ts'
import { birthDate, ofAnother, personColumns } from './person-fields.ts'
import { provinces } from './provinces.ts'
import { organizationContact } from './requesting-organization.ts'

/** The day of the first decree on legal advice of today's kind of centre (NĐ 65/2003/NĐ-CP): no paper is older. */
const firstPapers = '2003-06-11'

/** NĐ 77/2008/NĐ-CP Đ.5 and Đ.18: who may work for a centre, apart from collaborators, whom it engages itself. */
const standings = {
  card: 'Tư vấn viên, đã có Thẻ',
  asksCard: 'Tư vấn viên, đề nghị cấp Thẻ',
  lawyer: 'Luật sư, theo hợp đồng lao động',
} as const

export const standing = (label: string) =>
  choice({
    label,
    control: 'radio',
    options: standings,
    hints: {
      asksCard: 'Cử nhân luật, công tác pháp luật từ ba năm trở lên, không phải công chức.',
      lawyer: 'Luật sư đã đăng ký hành nghề với tư cách cá nhân.',
    },
  })

export const standingNumber = text({
  label: 'Số Thẻ tư vấn viên hoặc Giấy đăng ký hành nghề luật sư',
  hint: 'Ghi như trên Thẻ hoặc Giấy.',
  max: 40,
  width: 'medium',
})

export const nameOf = (whom: string, hint: string) => personName({ label: `Họ và tên ${whom}`, hint })

export const birthDateOf = (whom: string) => ({
  ...ofAnother(birthDate),
  label: `Ngày, tháng, năm sinh của ${whom}`,
  inSentence: `ngày sinh của ${whom}`,
})

/** The consultants and lawyers besides the one in charge, who is asked about alone. */
export const consultants = (label: string, hint: string) =>
  table({
    label,
    hint,
    rowLabel: 'Người làm tư vấn',
    columns: {
      ...personColumns,
      standing: choice({ label: 'Tư cách', control: 'select', options: standings }),
      standingNumber: { ...standingNumber, hint: 'Đề nghị cấp Thẻ thì bỏ trống.', optional: true },
    },
    min: 1,
    max: 50,
  })

/** NĐ 77/2008/NĐ-CP Đ.19 k.2; where civil servants may help instead is Đ.22 k.1. */
export const noCivilServants = consent({
  label: 'Tôi xác nhận không ai đề nghị cấp Thẻ là công chức',
  text: 'Công chức đang làm việc trong cơ quan hành chính nhà nước, Tòa án nhân dân, Viện kiểm sát nhân dân không được cấp Thẻ tư vấn viên pháp luật. Người đó có thể làm cộng tác viên, nếu không trái pháp luật về cán bộ, công chức: Trung tâm tự ký hợp đồng cộng tác viên, không phải khai ở đây.',
})

export const seatProvince = (hint: string) =>
  province({ label: 'Tỉnh, thành phố nơi đặt trụ sở', hint, options: provinces, width: 'medium' })

export const registrationProvince = province({
  label: 'Tỉnh, thành phố nơi đã đăng ký hoạt động',
  hint: 'Nơi Trung tâm hoặc Chi nhánh được cấp Giấy đăng ký hoạt động. Sở Tư pháp tại đây giải quyết hồ sơ.',
  options: provinces,
  width: 'medium',
})

export const seatAddress = (label: string) =>
  address({
    label,
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
  })

export const decisionOn = (what: string) =>
  ({
    decisionNumber: text({
      label: `Số quyết định ${what}`,
      hint: 'Ghi đủ chữ số và ký hiệu.',
      example: '15/QĐ-HLG',
      max: 60,
      width: 'medium',
    }),
    decidedOn: date({
      label: `Ngày quyết định ${what}`,
      hint: 'Ví dụ 03/08/2020',
      past: true,
      min: firstPapers,
      width: 'short',
    }),
  }) as const

/** A centre or branch as its certificate of registration names it. */
export const registeredCentre = {
  organizationName: text({
    label: 'Tên Trung tâm hoặc Chi nhánh',
    hint: 'Ghi đúng như trên Giấy đăng ký hoạt động.',
    example: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: seatAddress('Địa chỉ trụ sở'),
  registrationNumber: text({
    label: 'Số Giấy đăng ký hoạt động',
    hint: 'Ghi đủ chữ số và ký hiệu như trên Giấy.',
    max: 60,
    width: 'medium',
  }),
  registeredOn: date({
    label: 'Ngày cấp Giấy đăng ký hoạt động',
    hint: 'Ví dụ 15/06/2018',
    past: true,
    min: firstPapers,
    width: 'short',
  }),
  ...organizationContact,
} as const

export const cardNumber = text({
  label: 'Số Thẻ tư vấn viên pháp luật',
  hint: 'Ghi như trên Thẻ.',
  max: 40,
  width: 'short',
})

export const cardIssuedOn = date({
  label: 'Ngày cấp Thẻ',
  hint: 'Ví dụ 15/06/2018',
  past: true,
  // The first Thẻ tư vấn viên pháp luật could be given on the day NĐ 77/2008/NĐ-CP came into force.
  min: '2008-08-11',
  width: 'short',
})

export const commitment = consent({
  label: 'Tôi cam đoan',
  text: 'Tôi cam đoan những nội dung kê khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã kê khai.',
})

/** The table of consultants and lawyers as the forms print it. */
export const consultantRows = {
  kind: 'rows',
  answer: 'consultants',
  columns: [
    { label: 'Họ và tên', column: 'fullName' },
    { label: 'Sinh ngày', column: 'birthDate' },
    { label: 'Tư cách, số Thẻ hoặc Giấy đăng ký', column: 'standing', and: 'standingNumber' },
  ],
} as const

export const centreSubject = {
  fullName: 'organizationName',
  telephone: 'organizationTelephone',
  email: 'organizationEmail',
  address: 'organizationAddress',
} as const
