import { englishForm } from '#lib/domain/procedure/english.ts'
import notaryPracticeCard from '../notary-practice-card.ts'
import * as shared from './shared-words.ts'

const copyNote =
  'All pages, with text and seal easy to read. If you hand in a certified copy, the original need not be shown.'

export default englishForm(notaryPracticeCard, {
  page: {
    forWhom: [
      'Public notary offices and private notary offices with a new notary: newly appointed, or come from somewhere else.',
      'The notary must have been appointed, or appointed again, by the Minister of Justice.',
      'One application for each notary.',
    ],
    notHere: [
      'If you are the notary: you cannot apply yourself. The organisation where you practise applies.',
      'If a notary office is being registered for the first time: its notaries are part of that application.',
      'If the card is lost or damaged: use the service that replaces a notary card.',
      'If the notary has not been appointed yet: first apply for the appointment, at the Department of Justice.',
    ],
    prepare: [
      'The decision that appoints the notary, or appoints them again.',
      'A photo of the notary, 2 cm x 3 cm, not older than six months. Some offices need two.',
      'Paper that shows that the notary is a member of the Association of Notaries.',
      'The decision that ends the earlier registration, if the notary has practised somewhere else.',
    ],
  },
  result: {
    name: 'Decision on the registration to practise, and notary card',
    note: 'Collect it at the One-Stop desk. Bring the photo and the originals of the papers. A refusal is in writing and gives the reason.',
  },
  steps: {
    'noi-nop': { title: 'Where to apply' },
    'to-chuc': { title: 'The notary organisation' },
    'cong-chung-vien': { title: 'The notary' },
    'cam-doan': { title: 'Who signs, and declaration' },
  },
  fields: {
    registrationProvince: {
      label: 'Province or city where the notary organisation is registered',
      inSentence: 'the province or city where the notary organisation is registered',
      hint: 'For a public notary office, choose where its office is. The Department of Justice of this place will deal with the application.',
    },
    notaryOrganizationKind: {
      label: 'Kind of notary organisation',
      inSentence: 'the kind of notary organisation',
      options: { public: 'Public notary office', office: 'Private notary office' },
    },
    organizationName: {
      label: 'Name of the notary organisation',
      inSentence: 'the name of the notary organisation',
      hint: 'Write it exactly as in the certificate of registration or the decision that founded it.',
      example: 'Van phong cong chung Le Thi Thu Ha',
    },
    organizationAddress: shared.organizationAddress,
    registrationNumber: {
      label: 'Number of the certificate of registration, or of the decision that founded it',
      inSentence: 'the number of the certificate or decision',
      hint: 'A private office gives the number of its certificate of registration, a public one that of the decision that founded it.',
    },
    registeredOn: {
      label: 'Date of the certificate or decision',
      inSentence: 'the date of the certificate or decision',
      hint: 'For example 15/06/2018',
    },
    organizationTelephone: shared.telephone,
    organizationEmail: shared.email,
    hasAssociation: {
      label: 'Is there an Association of Notaries in this province or city?',
      hint: 'If there is one, you must hand in a paper that shows that the notary is a member.',
    },
    notaryFullName: {
      label: 'Full name of the notary',
      inSentence: 'the full name of the notary',
      hint: 'Write it exactly as in the decision of appointment.',
    },
    notaryBirthDate: {
      label: 'Notary’s date of birth',
      inSentence: 'the notary’s date of birth',
      hint: shared.birthDate.hint,
    },
    appointmentNumber: {
      label: 'Number of the decision that appoints the notary',
      inSentence: 'the number of the decision of appointment',
      hint: 'The decision of the Minister of Justice that appoints the notary, or appoints them again.',
      example: '1234/QD-BTP',
    },
    appointedOn: {
      label: 'Date of the decision of appointment',
      inSentence: 'the date of the decision of appointment',
      hint: 'For example 15/06/2018',
    },
    notaryStanding: {
      label: 'The notary practises as',
      inSentence: 'how the notary practises',
      options: { partner: 'A partner', contract: 'An employee under a contract' },
    },
    practisedElsewhere: {
      label: 'Has the notary been registered to practise at another organisation before?',
      hint: 'If so, you must hand in the decision that ended that registration.',
    },
    previousCardNumber: {
      label: 'Number of the earlier notary card',
      inSentence: 'the number of the earlier notary card',
      hint: 'Leave empty if you do not remember it.',
    },
    representativeFullName: {
      label: 'Full name of the head of the office',
      inSentence: 'the full name of the head of the office',
      hint: 'Who signs and seals the application.',
    },
    commitment: shared.commitment,
  },
  papers: {
    appointmentDecision: {
      name: 'Decision that appoints the notary, or appoints them again',
      note: copyNote,
    },
    portrait: {
      name: 'Photo of the notary, 2 cm x 3 cm',
      note: 'Not older than six months. Send the picture; bring it on paper when you collect the card.',
    },
    associationMembership: {
      name: 'Paper that shows membership of the Association of Notaries',
      note: copyNote,
      whenInWords: 'If there is an Association of Notaries in the province',
    },
    removalDecision: {
      name: 'Decision that ended the registration at the earlier place',
      note: copyNote,
      whenInWords: 'If the notary has practised at another organisation',
    },
  },
  legalBasis: {
    'Luật Công chứng số 53/2014/QH13, Điều 35':
      'A notary organisation registers its notaries with the Department of Justice.',
    'Luật Công chứng số 53/2014/QH13, Điều 36': 'The notary card proves that its holder may practise.',
    'Thông tư số 06/2015/TT-BTP':
      'What is handed in, the limit of 7 working days, and the application form TP-CC-06.',
    'Thông tư số 257/2016/TT-BTC, Điều 4 (9)': 'The fee for a notary card, new or replaced.',
  },
  said: { 'Lệ phí cấp Thẻ công chứng viên': 'Notary card fee', ...shared.fromCompleteFile },
})
