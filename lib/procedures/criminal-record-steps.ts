/** Who is asked about: the questions of one step in every revision, which introduces them in its own words. */
export const whoseRecord = [
  'fullName',
  'otherName',
  'sex',
  'birthDate',
  'birthPlace',
  'nationality',
  'nationalityName',
  'ethnicGroup',
] as const

/** From the identity paper to the convictions: the same steps in every revision. */
export const lifeSteps = [
  {
    slug: 'giay-to-tuy-than',
    title: 'Giấy tờ tùy thân và liên hệ',
    fields: ['idType', 'idNumber', 'idIssuedOn', 'idIssuedBy', 'telephone', 'email'],
  },
  {
    slug: 'cha-me',
    title: 'Cha và mẹ',
    fields: ['fatherKnown', 'fatherName', 'fatherBirthDate', 'motherKnown', 'motherName', 'motherBirthDate'],
  },
  { slug: 'vo-chong', title: 'Vợ hoặc chồng', fields: ['hasSpouse', 'spouseName', 'spouseBirthDate'] },
  {
    slug: 'cu-tru',
    title: 'Quá trình cư trú',
    intro: 'Đây là phần hay bị trả lại nhất. Khai đủ từng tháng từ khi đủ 14 tuổi đến nay.',
    fields: ['residences'],
  },
  {
    slug: 'an-tich',
    title: 'Án tích và nội dung bị cấm',
    fields: ['convicted', 'convictionDetails', 'banned', 'banDetails'],
  },
] as const

/** The last step of every revision. */
export const feeStep = {
  slug: 'le-phi',
  title: 'Phí và cam đoan',
  fields: ['feeClass', 'reducedGround', 'exemptGround', 'commitment'],
} as const
