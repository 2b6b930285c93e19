import { address, choice, date, email, personName, text, yesNo } from '#lib/domain/procedure/fields.ts'

/** What form after form asks about a person, in the words of the form of the criminal-record certificate. */

export const fullName = personName({
  label: 'Họ và tên',
  hint: 'Ghi đúng như trên giấy tờ tùy thân, có dấu.',
  autocomplete: 'name',
})

export const otherName = personName({
  label: 'Tên gọi khác',
  hint: 'Bỏ trống nếu không có.',
  optional: true,
})

export const sex = choice({
  label: 'Giới tính',
  control: 'radio',
  options: { male: 'Nam', female: 'Nữ' },
  autocomplete: 'sex',
})

export const birthDate = date({
  label: 'Ngày, tháng, năm sinh',
  inSentence: 'ngày sinh',
  hint: 'Ví dụ 31/12/1990',
  past: true,
  min: '1900-01-01',
  autocomplete: 'bday',
  width: 'short',
})

export const birthPlace = address({
  label: 'Nơi sinh',
  hint: 'Ghi rõ xã/phường, quận/huyện, tỉnh/thành phố; sinh ở nước ngoài thì ghi tên nước.',
  example: 'Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
  max: 200,
})

export const nationality = choice({
  label: 'Quốc tịch',
  control: 'radio',
  options: { vietnamese: 'Việt Nam', foreign: 'Nước khác' },
})

export const nationalityName = text({
  label: 'Tên nước có quốc tịch',
  hint: 'Ví dụ Nhật Bản',
  example: 'Nhật Bản',
  max: 60,
  width: 'medium',
  onlyIf: { nationality: 'foreign' },
})

export const personalEmail = email({
  label: 'Thư điện tử (e-mail)',
  inSentence: 'địa chỉ thư điện tử',
  optional: true,
  autocomplete: 'email',
})

export const family = {
  fatherKnown: choice({
    label: 'Thông tin về cha',
    control: 'radio',
    options: { known: 'Có thông tin', unknown: 'Không rõ' },
  }),
  fatherName: personName({ label: 'Họ và tên cha', onlyIf: { fatherKnown: 'known' } }),
  motherKnown: choice({
    label: 'Thông tin về mẹ',
    control: 'radio',
    options: { known: 'Có thông tin', unknown: 'Không rõ' },
  }),
  motherName: personName({ label: 'Họ và tên mẹ', onlyIf: { motherKnown: 'known' } }),
  hasSpouse: yesNo({ label: 'Đang có vợ hoặc chồng?' }),
  spouseName: personName({ label: 'Họ và tên vợ hoặc chồng', onlyIf: { hasSpouse: 'yes' } }),
} as const

/** The same question about somebody else than the person who types: nothing of theirs is offered to be filled in. */
export const ofAnother = <F extends { readonly autocomplete: string }>({
  autocomplete: _,
  ...field
}: F): Omit<F, 'autocomplete'> => field

/** Who somebody in a table of people is. */
export const personColumns = {
  fullName: personName({ label: 'Họ và tên' }),
  birthDate: ofAnother(birthDate),
} as const
