import { choice, date, personName, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { commitment, seatAddress, seatProvince } from './legal-advice-fields.ts'
import { contactLine, organizationContact } from './requesting-organization.ts'

/** The day of the first rules on auctions, Quy chế of Nghị định 86/CP: no organization is older. */
const firstAuctionRules = '1996-12-19'
/** The day of the first decree under which auctioneers were licensed, NĐ 05/2005/NĐ-CP: no paper of theirs is older. */
export const firstAuctioneers = '2005-01-18'

const onPaper = 'Ví dụ 15/06/2018'

export const auctioneerCertificateNumber = text({
  label: 'Số Chứng chỉ hành nghề đấu giá',
  hint: 'Ghi như trên Chứng chỉ do Bộ Tư pháp cấp.',
  example: '123/TP/ĐG-CCHN',
  max: 40,
  width: 'medium',
})

export const auctioneerCertificateIssuedOn = date({
  label: 'Ngày cấp Chứng chỉ hành nghề đấu giá',
  hint: onPaper,
  past: true,
  min: firstAuctioneers,
  width: 'short',
})

/** An auction enterprise or centre as its paper of registration or foundation names it. */
export const auctionOrganization = {
  organizationName: text({
    label: 'Tên tổ chức',
    hint: 'Ghi đúng như trên Giấy đăng ký hoạt động hoặc quyết định thành lập.',
    example: 'Công ty đấu giá hợp danh Sen Vàng',
    max: 200,
    autocomplete: 'organization',
  }),
  organizationAddress: seatAddress('Địa chỉ trụ sở'),
  registrationNumber: text({
    label: 'Số Giấy đăng ký hoạt động hoặc quyết định thành lập',
    hint: 'Doanh nghiệp ghi số Giấy đăng ký hoạt động; tổ chức khác ghi số quyết định thành lập. Ghi đủ chữ số và ký hiệu.',
    max: 60,
    width: 'medium',
  }),
  registeredOn: date({
    label: 'Ngày cấp Giấy hoặc ngày quyết định',
    hint: onPaper,
    past: true,
    min: firstAuctionRules,
    width: 'short',
  }),
  ...organizationContact,
} as const

/** Who employs auctioneers and asks for their cards, Luật Đấu giá tài sản 2016 Đ.18. */
export const cardOrganization = {
  seatProvince: seatProvince(
    'Nơi tổ chức đặt trụ sở và đã đăng ký hoạt động. Sở Tư pháp tại đây giải quyết hồ sơ.',
  ),
  auctionOrganizationKind: choice({
    label: 'Loại tổ chức',
    control: 'radio',
    options: {
      enterprise: 'Doanh nghiệp đấu giá tài sản',
      centre: 'Trung tâm dịch vụ đấu giá tài sản',
      badDebts: 'Tổ chức xử lý nợ xấu của các tổ chức tín dụng',
    },
    hints: { badDebts: 'Do Chính phủ thành lập, Nhà nước sở hữu 100% vốn điều lệ.' },
  }),
  ...auctionOrganization,
} as const

/** Who signs for the organization, and most often types. */
export const auctionSignatory = {
  representativeFullName: personName({
    label: 'Họ và tên người đại diện theo pháp luật',
    hint: 'Người ký tên, đóng dấu trên giấy đề nghị.',
    autocomplete: 'name',
  }),
  representativePosition: text({
    label: 'Chức vụ',
    inSentence: 'chức vụ của người đại diện',
    hint: 'Ví dụ Giám đốc',
    example: 'Giám đốc',
    max: 100,
    width: 'medium',
  }),
  commitment,
} as const

export const organizationStep = {
  slug: 'to-chuc',
  title: 'Tổ chức đấu giá tài sản',
  fields: [
    'organizationName',
    'organizationAddress',
    'registrationNumber',
    'registeredOn',
    'organizationTelephone',
    'organizationEmail',
  ],
} as const

export const cardOrganizationStep = {
  slug: 'noi-nop',
  title: 'Nơi nộp hồ sơ',
  fields: ['seatProvince', 'auctionOrganizationKind'],
} as const

export const signatoryStep = {
  slug: 'nguoi-dai-dien',
  title: 'Người đại diện và cam đoan',
  fields: ['representativeFullName', 'representativePosition', 'commitment'],
} as const

/** What the printed forms of an organization begin with. */
export const organizationItems = [
  line('1', { label: 'Tên tổ chức', answer: 'organizationName', capitals: true }),
  line('2', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
  contactLine('3'),
  line(
    '4',
    { label: 'Giấy đăng ký hoạt động/Quyết định thành lập số', answer: 'registrationNumber' },
    { label: 'Ngày', answer: 'registeredOn' },
  ),
] as const

export const signatoryItems = [
  line(
    '',
    { label: 'Người đại diện theo pháp luật', answer: 'representativeFullName' },
    { label: 'Chức vụ', answer: 'representativePosition' },
  ),
  { kind: 'sentence', text: commitment.text },
] as const
