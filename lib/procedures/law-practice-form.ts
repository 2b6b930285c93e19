/** What the printed forms of a registered law practice begin with. */
export const practiceItems = [
  {
    kind: 'line',
    number: '1',
    blanks: [{ label: 'Tên tổ chức hành nghề luật sư', answer: 'organizationName', capitals: true }],
  },
  {
    kind: 'line',
    blanks: [
      { label: 'Giấy đăng ký hoạt động số', answer: 'registrationNumber' },
      { label: 'Cấp ngày', answer: 'registeredOn' },
      { label: 'Nơi đăng ký', answer: 'registrationProvince' },
    ],
  },
] as const

export const contactItem = {
  kind: 'line',
  blanks: [
    { label: 'Điện thoại', answer: 'organizationTelephone' },
    { label: 'Email', answer: 'organizationEmail' },
  ],
} as const

/** Where a practice sits, and how to reach it. */
export const seatItems = [
  { kind: 'line', blanks: [{ label: 'Địa chỉ trụ sở', answer: 'organizationAddress' }] },
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
  {
    kind: 'line',
    number: '1',
    blanks: [{ label: 'Tên chi nhánh, công ty luật nước ngoài', answer: 'organizationName', capitals: true }],
  },
  { kind: 'line', blanks: [{ label: 'Hình thức hành nghề', answer: 'foreignForm' }] },
  {
    kind: 'line',
    blanks: [
      { label: 'Giấy phép thành lập số', answer: 'licenceNumber' },
      { label: 'Bộ Tư pháp cấp ngày', answer: 'licenceIssuedOn' },
    ],
  },
] as const

export const headItem = (number: string) =>
  ({
    kind: 'line',
    number,
    blanks: [{ label: 'Trưởng chi nhánh, Giám đốc công ty luật', answer: 'headFullName', capitals: true }],
  }) as const
