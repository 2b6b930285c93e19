import { address, choice, date, email, personName, telephone } from '#lib/domain/procedure/fields.ts'

const emailLabel = { label: 'Thư điện tử', inSentence: 'địa chỉ thư điện tử', autocomplete: 'email' } as const

const fullName = personName({
  label: 'Họ và tên',
  hint: 'Ghi đúng như trên giấy tờ tùy thân, có dấu.',
  autocomplete: 'name',
})

const tel = telephone({
  label: 'Số điện thoại',
  hint: 'Để cơ quan gọi khi cần, ví dụ 0912 345 678',
  optional: true,
  autocomplete: 'tel',
})

/** The questions about whoever holds an account: drawn, checked and worded as those of any declaration. */
export const signInFields = { email: email(emailLabel) } as const

export const registrationFields = {
  fullName,
  email: email({ ...emailLabel, hint: 'Dùng để đăng nhập và nhận tin về hồ sơ.' }),
  telephone: tel,
} as const

/**
 * What a person may keep for the next application. A new application finds these answers by their autocomplete
 * tokens, so each must mean what the token means in HTML, and sex has the values that the declarations use.
 */
export const profileFields = {
  fullName,
  telephone: tel,
  birthDate: date({
    label: 'Ngày, tháng, năm sinh',
    optional: true,
    past: true,
    min: '1900-01-01',
    autocomplete: 'bday',
  }),
  sex: choice({
    label: 'Giới tính',
    control: 'select',
    options: { male: 'Nam', female: 'Nữ' },
    optional: true,
    autocomplete: 'sex',
    width: 'short',
  }),
  address: address({
    label: 'Nơi thường trú',
    hint: 'Số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    optional: true,
    autocomplete: 'street-address',
  }),
} as const
