import { englishForm } from '#lib/domain/procedure/english.ts'
import legalConsultantCard from '../legal-consultant-card.ts'
import * as shared from './shared-words.ts'

export default englishForm(legalConsultantCard, {
  page: {
    forWhom: [
      'Vietnamese citizens who live permanently in Vietnam and have a law degree.',
      'You have done legal work for three years or more.',
      'You have full legal capacity and good character, are not being prosecuted, and have no criminal record that has not been expunged.',
      'A registered centre or branch asks for the card for you. You can work for one place only.',
    ],
    notHere: [
      'If you are a civil servant in a state administrative body, a people’s court or a people’s procuracy: you cannot have this card, but you can be a collaborator of a centre.',
      'If the centre or branch is being registered for the first time: cards are asked for in that application.',
      'If the card is lost or damaged: use the service that replaces a card.',
      'If you are a lawyer who practises as a lawyer at the centre: you do not need this card.',
    ],
    prepare: [
      'Your citizen identity card, identity card or passport.',
      'Your law degree.',
      'A confirmation of your legal work, three years or more.',
      'The request of the centre or branch.',
    ],
  },
  result: {
    name: 'Legal consultant card',
    note: 'Collect it at the One-Stop desk. Bring the originals of the papers. A refusal is in writing and gives the reason.',
  },
  steps: {
    'noi-nop': { title: 'Where to apply' },
    'nguoi-de-nghi': { title: 'About you' },
    'giay-to-tuy-than': { title: 'Identity document and contact details' },
    'bang-cap': { title: 'Law degree' },
    'cong-tac': { title: 'Legal work, and declaration' },
  },
  fields: {
    registrationProvince: {
      label: 'Province or city where the centre or branch is registered',
      inSentence: 'the province or city where the centre or branch is registered',
      hint: 'The centre or branch where you work or are going to work. The Department of Justice of this place will deal with the application.',
    },
    ...shared.applicant,
    organizationName: {
      label: 'Name of the centre or branch where you work',
      inSentence: 'the name of the centre or branch where you work',
      hint: 'Write it exactly as in its certificate of registration.',
      example: 'Trung tam tu van phap luat Hoi Nong dan tinh Dong Thap',
    },
    notCivilServant: {
      label: 'I am not a civil servant in one of these bodies',
      text: 'Civil servants who work in a state administrative body, a people’s court or a people’s procuracy cannot have a legal consultant card. A civil servant can still be a collaborator of a centre, unless the law on officials and civil servants forbids it: ask the centre for a contract as a collaborator, and do not apply here.',
    },
    degreeIssuedBy: {
      label: 'University or school that awarded the law degree',
      inSentence: 'who awarded the law degree',
      hint: 'Write it as in the degree.',
      example: 'Truong Dai hoc Luat Thanh pho Ho Chi Minh',
    },
    degreeNumber: {
      label: 'Number of the degree',
      inSentence: 'the number of the degree',
      hint: 'Write it as in the degree.',
    },
    degreeIssuedOn: {
      label: 'Date of the degree',
      inSentence: 'the date of the degree',
      hint: 'If there is only a year, enter the year, for example 2010.',
    },
    legalWork: {
      label: 'Legal work',
      hint: 'All together three years or more, exactly as in the confirmation that you will hand in.',
      rowLabel: 'Period of work',
      columns: {
        ...shared.period,
        work: {
          label: 'Work and position',
          inSentence: 'the work and position',
          hint: 'For example legal officer',
          example: 'legal officer',
        },
        place: {
          label: 'Where you worked',
          inSentence: 'where you worked',
          hint: 'Name of the body or organisation',
        },
      },
    },
    commitment: {
      label: 'I declare this',
      text: 'I declare that I am not being prosecuted and have no conviction that has not been expunged; that everything I have stated above is true; and I take legal responsibility for it.',
    },
  },
  papers: {
    lawDegree: { name: 'Law degree', note: 'With text and seal easy to read.' },
    legalWorkProof: {
      name: 'Confirmation of legal work',
      note: 'Confirmed by the places where you worked, all together three years or more. Send a scan; bring the original when you collect the result.',
    },
    centreRequest: {
      name: 'Request of the centre or branch for the card',
      note: 'A letter of the centre or branch, or its request on the application form itself. Send a scan; bring the original when you collect the card.',
    },
    portraits: {
      name: 'Photo, 2 cm x 3 cm',
      note: 'The decree does not ask for it; some Departments of Justice ask for it to put it on the card.',
    },
  },
  legalBasis: {
    'Nghị định số 77/2008/NĐ-CP, Điều 19':
      'Consultants are Vietnamese citizens who live permanently in Vietnam, with a law degree and three years or more of legal work. Civil servants cannot have the card.',
    'Nghị định số 77/2008/NĐ-CP, sửa đổi bởi Nghị định số 05/2012/NĐ-CP, Điều 20':
      'What is handed in, and the limit; the Department of Justice where the centre is registered issues the card.',
    'Thông tư số 01/2010/TT-BTP, Điều 14':
      'A card is issued at the request of a centre or branch; everybody works for one place only.',
    'Nghị định số 77/2008/NĐ-CP, Điều 22': 'Who can be a collaborator in legal advice.',
    'Thông tư số 01/2010/TT-BTP, Điều 22': 'The application form TP-TVPL-05.',
  },
  said: { 'Không thu phí, lệ phí': 'No fee', ...shared.fromCompleteFile },
})
