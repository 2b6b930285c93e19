import { englishForm } from '#lib/domain/procedure/english.ts'
import criminalRecordCertificate from '../criminal-record-certificate.ts'

const partialDate =
  'If you only remember the year, enter the year, for example {year}. Leave it empty if you do not know.'
const parentDate = (year: string) => partialDate.replace('{year}', year)

/** “Criminal record” here is án tích: a conviction that has not been expunged. */
export default englishForm(criminalRecordCertificate, {
  page: {
    forWhom: [
      'Vietnamese citizens who live in Vietnam, permanently or temporarily.',
      'Vietnamese citizens abroad: apply to the Department of Justice of the place where you lived before you left.',
      'Foreign nationals who live in Vietnam.',
    ],
    notHere: [
      'If you apply for somebody else (as their representative, or as the parent or guardian of a minor), use form 04/2013/TT-LLTP and apply at the One-Stop desk of the Department of Justice.',
      'You must apply for Certificate No. 2 about yourself: nobody can do it for you.',
      'If you are a foreign national who has left Vietnam, or your place of residence cannot be determined, apply to the National Centre for Criminal Records.',
    ],
    prepare: [
      'Your citizen identity card, identity card or passport.',
      'Every place where you have lived since you turned 14: from which month to which month, where, and what you did there.',
      'The names and dates of birth of your father, your mother, and your husband or wife.',
      'Clear photos or scans of the papers.',
    ],
  },
  result: {
    name: 'Criminal Record Certificate No. 1 or No. 2',
    note: 'On paper, in Vietnamese, signed and sealed by the Department of Justice. Bring the original of your identity document when you collect it.',
  },
  steps: {
    'noi-nop': {
      title: 'Where you live and where you apply',
      intro: 'Your place of residence decides which Department of Justice deals with your application.',
    },
    'nguoi-yeu-cau': {
      title: 'About you',
      intro: 'Answer about yourself, exactly as in your identity document.',
    },
    'giay-to-tuy-than': { title: 'Identity document and contact details' },
    'cha-me': { title: 'Your father and mother' },
    'vo-chong': { title: 'Your husband or wife' },
    'cu-tru': {
      title: 'Where you have lived',
      intro:
        'This is the part that is sent back most often. Give every month from when you turned 14 until now.',
    },
    'an-tich': { title: 'Criminal record and bans' },
    'yeu-cau': { title: 'What you need' },
    'le-phi': { title: 'Fee and declaration' },
  },
  fields: {
    residenceKind: {
      label: 'Where do you live now?',
      options: {
        permanentOnly: 'At my registered permanent residence',
        both: 'I have a permanent residence, and I am staying temporarily somewhere else',
        temporaryOnly: 'Only at a temporary residence; I have no permanent residence',
        abroad: 'Abroad',
      },
    },
    residenceProvince: {
      label: 'Province or city of residence',
      inSentence: 'the province or city where you live',
      hint: 'Choose your permanent residence. If you have none, choose your temporary residence. If you are abroad, choose where you lived before you left. The Department of Justice of this place will deal with your application.',
    },
    permanentAddress: {
      label: 'Permanent residence',
      inSentence: 'the address of your permanent residence',
      example: '12 Nguyen Hue Street, Ward 1, Cao Lanh City, Dong Thap Province',
      hint: 'Give the house number, street or hamlet, commune or ward, district, and province or city. If you are abroad, give where you lived before you left.',
    },
    temporaryAddress: {
      label: 'Temporary residence',
      inSentence: 'the address of your temporary residence',
      example: '12 Nguyen Hue Street, Ward 1, Cao Lanh City, Dong Thap Province',
      hint: 'Give the house number, street or hamlet, commune or ward, district, and province or city.',
    },
    fullName: {
      label: 'Full name',
      inSentence: 'your full name',
      hint: 'Write it exactly as in your identity document, with its accents.',
    },
    otherName: { label: 'Other name', inSentence: 'your other name', hint: 'Leave empty if you have none.' },
    sex: { label: 'Sex', inSentence: 'your sex', options: { male: 'Male', female: 'Female' } },
    birthDate: {
      label: 'Date of birth',
      inSentence: 'your date of birth',
      hint: 'Day, month and year, for example 31/12/1990',
    },
    birthPlace: {
      label: 'Place of birth',
      inSentence: 'your place of birth',
      hint: 'Give the commune or ward, district, and province or city. If you were born abroad, give the country.',
      example: 'Ward 1, Cao Lanh City, Dong Thap Province',
    },
    nationality: {
      label: 'Nationality',
      inSentence: 'your nationality',
      options: { vietnamese: 'Vietnamese', foreign: 'Another nationality' },
    },
    nationalityName: {
      label: 'Country of nationality',
      inSentence: 'the country of your nationality',
      hint: 'Write it in Vietnamese if you can, for example Nhat Ban (Japan)',
      example: 'Nhat Ban',
    },
    ethnicGroup: {
      label: 'Ethnic group',
      inSentence: 'your ethnic group',
      hint: 'As in your birth certificate, for example Kinh',
      example: 'Kinh',
    },
    idType: {
      label: 'Type of identity document',
      inSentence: 'the type of your identity document',
      options: {
        citizenId: 'Citizen identity card',
        oldId: 'Identity card (the older kind)',
        passport: 'Passport',
      },
    },
    idNumber: {
      label: 'Document number',
      inSentence: 'the number of your identity document',
      hint: 'A citizen identity card has 12 digits, an identity card has 9.',
    },
    idIssuedOn: {
      label: 'Date of issue',
      inSentence: 'the date of issue',
      hint: 'Day, month and year, for example 15/06/2018',
    },
    idIssuedBy: {
      label: 'Issued by',
      inSentence: 'who issued the document',
      hint: 'Write it as in the document, in Vietnamese if that is how it stands there',
      example: 'Cong an tinh Dong Thap',
    },
    telephone: {
      label: 'Phone number',
      inSentence: 'your phone number',
      hint: 'For news about your application, for example 0912 345 678',
    },
    email: { label: 'Email address', inSentence: 'your email address' },
    fatherKnown: {
      label: 'About your father',
      inSentence: 'what you know about your father',
      options: { known: 'I have information', unknown: 'I do not know' },
    },
    fatherName: { label: 'Father’s full name', inSentence: 'your father’s full name' },
    fatherBirthDate: {
      label: 'Father’s date of birth',
      inSentence: 'your father’s date of birth',
      hint: parentDate('1960'),
    },
    motherKnown: {
      label: 'About your mother',
      inSentence: 'what you know about your mother',
      options: { known: 'I have information', unknown: 'I do not know' },
    },
    motherName: { label: 'Mother’s full name', inSentence: 'your mother’s full name' },
    motherBirthDate: {
      label: 'Mother’s date of birth',
      inSentence: 'your mother’s date of birth',
      hint: parentDate('1962'),
    },
    hasSpouse: { label: 'Do you have a husband or wife now?' },
    spouseName: {
      label: 'Husband’s or wife’s full name',
      inSentence: 'the full name of your husband or wife',
    },
    spouseBirthDate: {
      label: 'Husband’s or wife’s date of birth',
      inSentence: 'the date of birth of your husband or wife',
      hint: 'If you only remember the year, enter the year, for example 1992.',
    },
    residences: {
      label: 'Where you have lived since you turned 14',
      hint: 'Leave no month out until now, also when you were in the army or abroad. The order does not matter. If you are not yet 14, leave this empty.',
      rowLabel: 'Residence',
      columns: {
        from: { label: 'From month', inSentence: 'the first month', hint: 'For example 09/2005' },
        to: { label: 'To month', inSentence: 'the last month', hint: 'For example 05/2010, or “now”' },
        province: {
          label: 'Province or city',
          inSentence: 'the province or city',
          hint: 'By the name of the province today',
        },
        place: {
          label: 'Permanent or temporary residence',
          inSentence: 'the place',
          hint: 'Commune or ward, district. If abroad: city and country',
          example: 'Ward 1, Cao Lanh City',
        },
        occupation: {
          label: 'Occupation and place of work',
          inSentence: 'your occupation and place of work',
          hint: 'For example student, Cao Lanh High School',
          example: 'student, Cao Lanh High School',
        },
      },
    },
    convicted: {
      label: 'Do you have a criminal record?',
      hint: 'A criminal record means that a court has convicted you and the conviction has not been expunged. If you are not sure whether it has been, answer Yes.',
    },
    convictionDetails: {
      label: 'Details of the criminal record',
      hint: 'Give the offence, the number and date of the judgment, the court, the sentence, and the date when you finished serving it.',
      inSentence: 'the offence, the number and date of the judgment, the court and the sentence',
    },
    banned: {
      label: 'Are you banned from holding office in, setting up or running a business or a cooperative?',
      hint: 'Answer Yes only if a court banned you in a decision that declared a bankruptcy.',
    },
    banDetails: {
      label: 'Details of the ban',
      hint: 'Give the office you are banned from, the number and date of the decision, the court, and how long the ban lasts.',
      inSentence: 'what is banned, the number and date of the decision, and how long the ban lasts',
    },
    kind: {
      label: 'Type of Criminal Record Certificate',
      inSentence: 'the type of certificate that you need',
      options: { '1': 'Certificate No. 1', '2': 'Certificate No. 2' },
      hints: {
        '1': 'Shows only convictions that have not been expunged. Usually for a job, a permit or a procedure in Vietnam.',
        '2': 'Shows all convictions, also those that have been expunged. For knowing what is recorded about you; some countries ask for it with a visa application. Nobody can apply for it in your place.',
      },
    },
    confirmBan: {
      label:
        'Should the certificate confirm whether you are banned from holding office in, setting up or running a business or a cooperative?',
      hint: 'According to a decision that declared a bankruptcy. It appears on Certificate No. 1 only if you ask for it.',
    },
    purpose: {
      label: 'What is the certificate for?',
      inSentence: 'what the certificate is for',
      hint: 'For example: job application',
      example: 'job application',
    },
    copies: {
      label: 'Number of certificates',
      inSentence: 'the number of certificates',
      hint: 'From the third certificate on, each costs a further fee.',
    },
    feeClass: {
      label: 'Which fee applies to you?',
      options: {
        normal: 'The usual fee',
        reduced: 'I can have the reduced fee',
        exempt: 'I do not have to pay',
      },
    },
    reducedGround: {
      label: 'Why can you have the reduced fee?',
      options: {
        student: 'I am a student',
        meritorious: 'I am a person with meritorious service to the revolution',
        martyrRelative: 'I am a relative of a fallen soldier (martyr)',
      },
      hints: {
        student: 'You need a photo of your student card or a confirmation from your school.',
        meritorious: 'You need a photo of your certificate of meritorious service.',
        martyrRelative:
          'Natural father or mother, husband or wife, natural or adopted child, or a person who brought the martyr up. You need a photo of the certificate for relatives of martyrs.',
      },
    },
    exemptGround: {
      label: 'Why do you not have to pay?',
      options: {
        child: 'I am a child',
        elderly: 'I am an elderly person',
        disabled: 'I have a disability',
        poorHousehold: 'I belong to a poor household',
        specialCommune: 'I live in a commune with special difficulties',
        minority:
          'I belong to an ethnic minority, in a commune with special difficulties, a border commune or a safe-zone (ATK) commune',
      },
      hints: {
        child: 'Under 16. Your identity document is enough.',
        elderly: '60 or older. Your identity document is enough.',
        disabled: 'You need a photo of your disability certificate.',
        poorHousehold: 'You need a photo of your poor household certificate.',
        specialCommune: 'You need a photo of a paper that shows where you live.',
        minority: 'You need photos of papers that show your ethnic group and where you live.',
      },
    },
    commitment: {
      label: 'I declare this',
      text: 'I declare that everything I have stated above is true, and I take legal responsibility for it.',
    },
  },
  papers: {
    identity: {
      name: 'Citizen identity card, identity card or passport of the person the certificate is about',
      note: 'Both sides, easy to read. Bring the original when you collect the result; if you do not have it, hand in a certified copy.',
    },
    residence: {
      name: 'Household book, temporary residence registration, or a confirmation of residence',
      note: 'The page with the address and the page with the name of the person the certificate is about.',
    },
    feeReduction: {
      name: 'Paper that shows why the fee is reduced',
      note: 'Student card, certificate of meritorious service, or certificate for relatives of martyrs.',
      whenInWords: 'If you ask for the reduced fee',
    },
    feeExemption: {
      name: 'Paper that shows why you do not have to pay',
      note: 'Disability certificate, poor household certificate, or papers about your ethnic group and where you live.',
      whenInWords: 'If you ask not to pay, except for children and elderly people',
    },
  },
  legalBasis: {
    'Luật Lý lịch tư pháp số 28/2009/QH12, Điều 7':
      'Vietnamese citizens, and foreign nationals who live or have lived in Vietnam, have the right to their own certificate.',
    'Luật Lý lịch tư pháp, Điều 44':
      'The Department of Justice of the place of residence issues the certificate to those who live there.',
    'Luật Lý lịch tư pháp, Điều 45 và Điều 46':
      'What is handed in: the form, a copy of the identity document, and a paper about residence. Nobody can be authorised to apply for Certificate No. 2.',
    'Luật Lý lịch tư pháp, Điều 48':
      'The limit is 10 days; 15 days for those who have lived in several places or abroad, for foreign nationals, or where it must be verified whether a conviction has been expunged.',
    'Luật Lý lịch tư pháp, Điều 49':
      'When the office may refuse. A refusal must be in writing and give the reason.',
    'Nghị định số 111/2010/NĐ-CP': 'Detailed rules on the Law on Criminal Records.',
    'Thông tư số 13/2011/TT-BTP, sửa đổi bởi Thông tư số 16/2013/TT-BTP':
      'The forms: form 03/2013/TT-LLTP and the certificates.',
    'Thông tư liên tịch số 04/2012/TTLT-BTP-TANDTC-VKSNDTC-BCA-BQP':
      'How offices look up, verify and exchange criminal record information.',
    'Thông tư số 244/2016/TT-BTC, Điều 4 và Điều 5':
      'The fee, the reduced fee, and who does not have to pay.',
  },
  said: {
    'Mức chung, một lần, một người': 'The usual fee, for one application by one person',
    'Sinh viên, người có công với cách mạng, thân nhân liệt sỹ':
      'Students, people with meritorious service to the revolution, relatives of martyrs',
    'Mỗi phiếu từ phiếu thứ 3': 'Each certificate from the third on',
    'Trẻ em, người cao tuổi, người khuyết tật, người thuộc hộ nghèo, người cư trú tại xã đặc biệt khó khăn, đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn, xã biên giới, xã an toàn khu':
      'Children, elderly people, people with disabilities, members of poor households, people who live in communes with special difficulties, and ethnic minorities in communes with special difficulties, border communes or safe-zone (ATK) communes',
    'Thông thường': 'Usually',
    'Đã cư trú ở nhiều nơi, có thời gian cư trú ở nước ngoài, là người nước ngoài, hoặc phải xác minh điều kiện đương nhiên được xóa án tích':
      'If you have lived in several places or abroad, if you are a foreign national, or if it must be verified whether a conviction has been expunged',
    'Phí cung cấp thông tin lý lịch tư pháp': 'Criminal record fee',
    'Phí cung cấp thông tin lý lịch tư pháp, mức giảm': 'Criminal record fee, reduced',
    'Miễn phí cung cấp thông tin lý lịch tư pháp': 'No criminal record fee',
    '{count} phiếu từ phiếu thứ 3, {each} đ mỗi phiếu':
      '{count} from the third certificate on, {each} VND each',
    'Sinh viên': 'Student',
    'Người có công với cách mạng': 'Person with meritorious service to the revolution',
    'Thân nhân liệt sỹ': 'Relative of a martyr',
    'Trẻ em': 'Child',
    'Người cao tuổi': 'Elderly person',
    'Người khuyết tật': 'Person with a disability',
    'Người thuộc hộ nghèo': 'Member of a poor household',
    'Người cư trú tại xã đặc biệt khó khăn': 'Resident of a commune with special difficulties',
    'Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn, xã biên giới, xã an toàn khu':
      'Ethnic minority, in a commune with special difficulties, a border commune or a safe-zone (ATK) commune',
    'Đã cư trú ở nhiều tỉnh, thành phố': 'You have lived in several provinces or cities',
    'Có thời gian cư trú ở nước ngoài': 'You have lived abroad',
    'Người được cấp Phiếu là người nước ngoài': 'You are a foreign national',
  },
})
