import { text } from '#lib/domain/procedure/fields.ts'

export const codeField = text({ label: 'Mã của quầy', hint: 'Ví dụ 1234 5678', max: 20, width: 'short' })
