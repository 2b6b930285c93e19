import { englishForm } from '#lib/domain/procedure/english.ts'
import criminalRecordCertificate from '../criminal-record-certificate.ts'
import * as shared from './shared-words.ts'

const partialDate =
  'If you only remember the year, enter the year, for example {year}. Leave it empty if you do not know.'
const confirmBan =
  'Should the certificate confirm whether the person is banned from holding office in, setting up or running a business or a cooperative?'
const parentDate = (year: string) => partialDate.replace('{year}', year)

/** “Criminal record” here is án tích: a conviction that has not been expunged. */
export default englishForm(criminalRecordCertificate, {
  page: {
    forWhom: [
      'Vietnamese citizens who live in Vietnam, permanently or temporarily.',
      'Vietnamese citizens abroad: apply to the Department of Justice of the place where you lived before you left.',
      'Foreign nationals who live in Vietnam.',
      'Parents and guardians on behalf of a minor, and people who have been authorised by somebody else (Certificate No. 1 only).',
    ],
    notHere: [
      'You must apply for Certificate No. 2 about yourself: nobody can do it for you.',
      'If you are a foreign national who has left Vietnam, or your place of residence cannot be determined, apply to the National Centre for Criminal Records.',
    ],
    prepare: [
      'Your citizen identity card, identity card or passport.',
      'Every place where you have lived since you turned 14: from which month to which month, where, and what you did there.',
      'The names and dates of birth of your father, your mother, and your husband or wife.',
      'Clear photos or scans of the papers.',
      'On behalf of somebody else: identity documents of both people, and a paper that shows how you are related, or the written authorisation.',
    ],
  },
  result: {
    name: 'Criminal Record Certificate No. 1 or No. 2',
    note: 'On paper, in Vietnamese, signed and sealed by the Department of Justice. Bring the original of your identity document when you collect it.',
  },
  steps: {
    'noi-nop': {
      title: 'Who the certificate is about, and where to apply',
      intro:
        'Where the person lives whom the certificate is about decides which Department of Justice deals with the application.',
    },
    'nguoi-khai': {
      title: 'If you apply for somebody else: about you',
      intro: 'Answer about yourself, who are filling in this form.',
    },
    'giay-to-nguoi-khai': { title: 'Your identity document and contact details' },
    'nguoi-yeu-cau': {
      title: 'The person the certificate is about',
      intro: 'Answer exactly as in the identity document of the person the certificate is about.',
    },
    'giay-to-tuy-than': { title: 'Identity document and contact details' },
    'cha-me': { title: 'Father and mother' },
    'vo-chong': { title: 'Husband or wife' },
    'cu-tru': {
      title: 'Places of residence',
      intro:
        'This is the part that is sent back most often. Give every month from the 14th birthday until now.',
    },
    'an-tich': { title: 'Criminal record and bans' },
    'yeu-cau': { title: 'What is asked for' },
    'le-phi': { title: 'Fee and declaration' },
  },
  fields: {
    residenceKind: {
      label: 'Where does the person the certificate is about live now?',
      options: {
        permanentOnly: 'At the registered permanent residence',
        both: 'There is a permanent residence, but the person is staying temporarily somewhere else',
        temporaryOnly: 'Only at a temporary residence; there is no permanent residence',
        abroad: 'Abroad',
      },
    },
    residenceProvince: {
      label: 'Province or city of residence',
      inSentence: 'the province or city of residence',
      hint: 'Choose the permanent residence. If there is none, choose the temporary residence. Somebody who is abroad chooses where they lived before they left. The Department of Justice of this place will deal with the application.',
    },
    permanentAddress: {
      label: 'Permanent residence',
      inSentence: 'the address of the permanent residence',
      example: '12 Nguyen Hue Street, Ward 1, Cao Lanh City, Dong Thap Province',
      hint: 'Give the house number, street or hamlet, commune or ward, district, and province or city. Somebody who is abroad gives where they lived before they left.',
    },
    temporaryAddress: {
      label: 'Temporary residence',
      inSentence: 'the address of the temporary residence',
      example: '12 Nguyen Hue Street, Ward 1, Cao Lanh City, Dong Thap Province',
      hint: 'Give the house number, street or hamlet, commune or ward, district, and province or city.',
    },
    fullName: shared.fullName,
    otherName: { label: 'Other name', inSentence: 'the other name', hint: 'Leave empty if there is none.' },
    sex: shared.sex,
    birthDate: shared.birthDate,
    birthPlace: {
      label: 'Place of birth',
      inSentence: 'the place of birth',
      hint: 'Give the commune or ward, district, and province or city. For a birth abroad, give the country.',
      example: 'Ward 1, Cao Lanh City, Dong Thap Province',
    },
    nationality: {
      label: 'Nationality',
      inSentence: 'the nationality',
      options: { vietnamese: 'Vietnamese', foreign: 'Another nationality' },
    },
    nationalityName: {
      label: 'Country of nationality',
      inSentence: 'the country of nationality',
      hint: 'Write it in Vietnamese if you can, for example Nhat Ban (Japan)',
      example: 'Nhat Ban',
    },
    ethnicGroup: {
      label: 'Ethnic group',
      inSentence: 'the ethnic group',
      hint: 'As in the birth certificate, for example Kinh',
      example: 'Kinh',
    },
    idType: shared.idType,
    idNumber: shared.idNumber,
    idIssuedOn: shared.idIssuedOn,
    idIssuedBy: shared.idIssuedBy,
    telephone: shared.telephone,
    email: shared.email,
    fatherKnown: {
      label: 'About the father',
      inSentence: 'what you know about the father',
      options: { known: 'I have information', unknown: 'I do not know' },
    },
    fatherName: { label: 'Father’s full name', inSentence: 'the father’s full name' },
    fatherBirthDate: {
      label: 'Father’s date of birth',
      inSentence: 'the father’s date of birth',
      hint: parentDate('1960'),
    },
    motherKnown: {
      label: 'About the mother',
      inSentence: 'what you know about the mother',
      options: { known: 'I have information', unknown: 'I do not know' },
    },
    motherName: { label: 'Mother’s full name', inSentence: 'the mother’s full name' },
    motherBirthDate: {
      label: 'Mother’s date of birth',
      inSentence: 'the mother’s date of birth',
      hint: parentDate('1962'),
    },
    hasSpouse: { label: 'Is there a husband or wife now?' },
    spouseName: {
      label: 'Husband’s or wife’s full name',
      inSentence: 'the full name of the husband or wife',
    },
    spouseBirthDate: {
      label: 'Husband’s or wife’s date of birth',
      inSentence: 'the date of birth of the husband or wife',
      hint: 'If you only remember the year, enter the year, for example 1992.',
    },
    residences: {
      label: 'Places of residence since the 14th birthday',
      hint: 'Leave no month out until now, also of time in the army or abroad. The order does not matter. For somebody who is not yet 14, leave this empty.',
      rowLabel: 'Residence',
      columns: {
        ...shared.period,
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
          inSentence: 'the occupation and place of work',
          hint: 'For example student, Cao Lanh High School',
          example: 'student, Cao Lanh High School',
        },
      },
    },
    convicted: {
      label: 'Is there a criminal record?',
      hint: 'A criminal record means that a court has convicted the person and the conviction has not been expunged. If you are not sure whether it has been, answer Yes.',
    },
    convictionDetails: {
      label: 'Details of the criminal record',
      hint: 'Give the offence, the number and date of the judgment, the court, the sentence, and the date when it had been served.',
      inSentence: 'the offence, the number and date of the judgment, the court and the sentence',
    },
    banned: {
      label:
        'Is the person banned from holding office in, setting up or running a business or a cooperative?',
      hint: 'Answer Yes only if a court imposed the ban in a decision that declared a bankruptcy.',
    },
    banDetails: {
      label: 'Details of the ban',
      hint: 'Give the office that is banned, the number and date of the decision, the court, and how long the ban lasts.',
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
      label: confirmBan,
      hint: 'According to a decision that declared a bankruptcy. It appears on Certificate No. 1 only if you ask for it.',
    },
    confirmBanForOther: {
      label: confirmBan,
      hint: 'According to a decision that declared a bankruptcy. A certificate for somebody who is represented is always Certificate No. 1.',
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
        reduced: 'The reduced fee',
        exempt: 'No fee: exempt',
      },
    },
    reducedGround: {
      label: 'Reason for the reduced fee',
      options: {
        student: 'A student',
        meritorious: 'A person with meritorious service to the revolution',
        martyrRelative: 'A relative of a fallen soldier (martyr)',
      },
      hints: {
        student: 'You need a photo of the student card or a confirmation from the school.',
        meritorious: 'You need a photo of the certificate of meritorious service.',
        martyrRelative:
          'Natural father or mother, husband or wife, natural or adopted child, or a person who brought the martyr up. You need a photo of the certificate for relatives of martyrs.',
      },
    },
    exemptGround: {
      label: 'Reason for the exemption',
      options: {
        child: 'A child',
        elderly: 'An elderly person',
        disabled: 'A person with a disability',
        poorHousehold: 'A member of a poor household',
        specialCommune: 'A resident of a commune with special difficulties',
        minority:
          'A member of an ethnic minority, in a commune with special difficulties, a border commune or a safe-zone (ATK) commune',
      },
      hints: {
        child: 'Under 16. The identity document is enough.',
        elderly: '60 or older. The identity document is enough.',
        disabled: 'You need a photo of the disability certificate.',
        poorHousehold: 'You need a photo of the poor household certificate.',
        specialCommune: 'You need a photo of a paper that shows the place of residence.',
        minority: 'You need photos of papers that show the ethnic group and the place of residence.',
      },
    },
    representation: {
      label: 'Who do you apply for?',
      options: {
        self: 'For myself',
        child: 'For my child who is a minor, or for somebody whose guardian I am',
        authorised: 'For somebody who has authorised me',
      },
      hints: {
        authorised:
          'Parents, husband, wife and children need no written authorisation. Certificate No. 2 can only be asked for by the person it is about.',
      },
    },
    delegateFullName: {
      label: 'Your full name',
      hint: 'The name of whoever fills in this form, exactly as in the identity document.',
    },
    delegateOtherName: { label: 'Your other name', hint: 'Leave empty if you have none.' },
    delegateSex: { label: 'Your sex', options: { male: 'Male', female: 'Female' } },
    delegateBirthDate: {
      label: 'Your date of birth',
      inSentence: 'your date of birth',
      hint: 'Day, month and year, for example 31/12/1970',
    },
    delegateBirthPlace: { label: 'Your place of birth' },
    delegateAddress: {
      label: 'Your address',
      hint: 'Give the house number, street or hamlet, commune or ward, district, and province or city.',
    },
    delegateIdType: shared.idType,
    delegateIdNumber: shared.idNumber,
    delegateIdIssuedOn: shared.idIssuedOn,
    delegateIdIssuedBy: shared.idIssuedBy,
    delegateTelephone: {
      label: 'Your phone number',
      hint: 'For news about the application, for example 0912 345 678',
    },
    delegateEmail: { label: 'Your email address', inSentence: 'your email address' },
    guardianAs: {
      label: 'What are you to the person the certificate is about?',
      inSentence: 'what you are to the person the certificate is about',
      options: { parent: 'Father or mother', guardian: 'Guardian' },
    },
    delegateAs: {
      label: 'What are you to the person who authorised you?',
      inSentence: 'what you are to the person who authorised you',
      options: {
        parent: 'Father or mother',
        spouse: 'Husband or wife',
        child: 'Son or daughter',
        other: 'Somebody else',
      },
      hints: { other: 'A notarised or certified written authorisation is needed.' },
    },
    mandateOn: {
      label: 'Date of the written authorisation',
      inSentence: 'the date of the written authorisation',
      hint: 'The day it was signed, for example 10/08/2020',
    },
    commitment: shared.commitment,
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
    delegateIdentity: {
      name: 'Citizen identity card, identity card or passport of whoever fills in this form',
      note: 'Both sides, easy to read.',
      whenInWords: 'If you apply for somebody else',
    },
    relationship: {
      name: 'Paper that shows the relationship: father, mother, husband, wife, child or guardian',
      note: 'Birth certificate, marriage certificate, or decision that recognises the guardian.',
      whenInWords:
        'If you apply for your child, for somebody whose guardian you are, or for your parent, husband or wife',
    },
    mandate: {
      name: 'Notarised or certified written authorisation',
      note: 'Send a photo with the application, and bring the original when you collect the result.',
      whenInWords: 'If you are authorised by somebody who is not your parent, husband, wife or child',
    },
    feeReduction: {
      name: 'Paper that shows why the fee is reduced',
      note: 'Student card, certificate of meritorious service, or certificate for relatives of martyrs.',
      whenInWords: 'If you ask for the reduced fee',
    },
    feeExemption: {
      name: 'Paper that shows why you do not have to pay',
      note: 'Disability certificate, poor household certificate, or papers about the ethnic group and the place of residence.',
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
      'The forms 03/2013/TT-LLTP and 04/2013/TT-LLTP, and the certificates.',
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
    'Đã cư trú ở nhiều tỉnh, thành phố': 'Residence in several provinces or cities',
    'Có thời gian cư trú ở nước ngoài': 'Time spent living abroad',
    'Người được cấp Phiếu là người nước ngoài': 'The person the certificate is about is a foreign national',
  },
})
