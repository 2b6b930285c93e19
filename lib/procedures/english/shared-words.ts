/** Questions that form after form asks, in the same English everywhere. */

export const wholeAddress =
  'Give the house number, street or hamlet, commune or ward, district, and province or city.'

const forNews = 'For news about the application, for example 0912 345 678'
const sexes = { male: 'Male', female: 'Female' }

export const fullName = {
  label: 'Full name',
  inSentence: 'the full name',
  hint: 'Write it exactly as in the identity document, with its accents.',
}
export const sex = { label: 'Sex', inSentence: 'the sex', options: sexes }
export const birthDate = {
  label: 'Date of birth',
  inSentence: 'the date of birth',
  hint: 'Day, month and year, for example 31/12/1990',
}
export const permanentAddress = {
  label: 'Permanent residence',
  inSentence: 'the address of the permanent residence',
  hint: wholeAddress,
}
export const telephone = { label: 'Phone number', inSentence: 'the phone number', hint: forNews }
export const email = { label: 'Email address', inSentence: 'the email address' }

export const idType = {
  label: 'Type of identity document',
  inSentence: 'the type of identity document',
  options: {
    citizenId: 'Citizen identity card',
    oldId: 'Identity card (the older kind)',
    passport: 'Passport',
  },
}
export const idNumber = {
  label: 'Document number',
  inSentence: 'the number of the identity document',
  hint: 'A citizen identity card has 12 digits, an identity card has 9.',
}
export const idIssuedOn = {
  label: 'Date of issue',
  inSentence: 'the date of issue',
  hint: 'Day, month and year, for example 15/06/2018',
}
export const idIssuedBy = {
  label: 'Issued by',
  inSentence: 'who issued the document',
  hint: 'Write it as in the document, in Vietnamese if that is how it stands there',
  example: 'Cong an tinh Dong Thap',
}

/** Somebody who applies in their own name (applicant.ts). */
export const applicant = {
  fullName,
  sex,
  birthDate,
  idType,
  idNumber,
  idIssuedOn,
  idIssuedBy,
  permanentAddress,
  currentAddress: {
    label: 'Where you live now',
    inSentence: 'the address where you live now',
    hint: 'Leave empty if you live at your permanent residence.',
  },
  telephone,
  email,
}

export const organizationAddress = {
  label: 'Address of the office',
  inSentence: 'the address of the office',
  hint: wholeAddress,
}

export const commitment = {
  label: 'I declare this',
  text: 'I declare that everything I have stated above is true, and I take legal responsibility for it.',
}

/** The beginning and the end of a row that tells of a time of life. */
export const period = {
  from: { label: 'From month', inSentence: 'the first month', hint: 'For example 09/2005' },
  to: { label: 'To month', inSentence: 'the last month', hint: 'For example 05/2010, or “now”' },
}

export const fromCompleteFile = {
  'Từ ngày nhận đủ hồ sơ hợp lệ': 'From the day when the application is complete',
}
