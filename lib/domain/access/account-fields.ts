import { email, personName, telephone } from '#lib/domain/procedure/fields.ts'

const emailLabel = { label: 'Thư điện tử', inSentence: 'địa chỉ thư điện tử', autocomplete: 'email' } as const

export const ownName = personName({
  label: 'Họ và tên',
  hint: 'Ghi đúng như trên giấy tờ tùy thân, có dấu.',
  autocomplete: 'name',
})

export const ownTelephone = telephone({
  label: 'Số điện thoại',
  hint: 'Để cơ quan gọi khi cần, ví dụ 0912 345 678',
  optional: true,
  autocomplete: 'tel',
})

/** The questions about whoever holds an account: drawn, checked and worded as those of any declaration. */
export const signInFields = { email: email(emailLabel) } as const

const newEmail = email({ ...emailLabel, hint: 'Dùng để đăng nhập và nhận tin về hồ sơ.' })

export const registrationFields = { fullName: ownName, email: newEmail, telephone: ownTelephone } as const

/** What is left to ask of somebody whom an identity provider has vouched for. */
export const firstEntryFields = { fullName: ownName, email: newEmail } as const
