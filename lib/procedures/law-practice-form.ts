import { line } from '#lib/domain/procedure/form-line.ts'

/** What the printed forms of a registered law practice begin with. */
export const practiceItems = [
  line('1', { label: 'Tên tổ chức hành nghề luật sư', answer: 'organizationName', capitals: true }),
  line(
    '',
    { label: 'Giấy đăng ký hoạt động số', answer: 'registrationNumber' },
    { label: 'Cấp ngày', answer: 'registeredOn' },
    { label: 'Nơi đăng ký', answer: 'registrationProvince' },
  ),
] as const

export const contactItem = line(
  '',
  { label: 'Điện thoại', answer: 'organizationTelephone' },
  { label: 'Email', answer: 'organizationEmail' },
)

/** Where a practice sits, and how to reach it. */
export const seatItems = [
  line('', { label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }),
  contactItem,
] as const

export const scopeItem = (number: string) =>
  ({
    kind: 'line',
    number,
    blanks: [{ label: 'Lĩnh vực hành nghề', answer: 'practiceDetails', otherwise: 'practiceScope' }],
  }) as const

/** What is to change, from what to what. */
export const changesItem = {
  kind: 'rows',
  answer: 'changes',
  columns: [
    { label: 'Thay đổi về', column: 'item' },
    { label: 'Đang đăng ký', column: 'before' },
    { label: 'Thay đổi thành', column: 'after' },
  ],
} as const

/** What the forms of a foreign practice begin with. */
export const foreignPracticeItems = [
  line('1', { label: 'Tên chi nhánh, công ty luật nước ngoài', answer: 'organizationName', capitals: true }),
  line('', { label: 'Hình thức hành nghề', answer: 'foreignForm' }),
  line(
    '',
    { label: 'Giấy phép thành lập số', answer: 'licenceNumber' },
    { label: 'Bộ Tư pháp cấp ngày', answer: 'licenceIssuedOn' },
  ),
] as const

export const headItem = (number: string) =>
  ({
    kind: 'line',
    number,
    blanks: [{ label: 'Trưởng chi nhánh, Giám đốc công ty luật', answer: 'headFullName', capitals: true }],
  }) as const
