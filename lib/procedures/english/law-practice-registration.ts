import { englishForm } from '#lib/domain/procedure/english.ts'
import lawPracticeRegistration from '../law-practice-registration.ts'
import * as shared from './shared-words.ts'

const lawyerAddress = {
  label: 'Permanent address',
  inSentence: 'the permanent address',
  hint: shared.wholeAddress,
}

/** “Law office” is văn phòng luật sư, “law company” công ty luật. */
export default englishForm(lawPracticeRegistration, {
  page: {
    forWhom: [
      'A lawyer who founds a law office or a law company with one member.',
      'Lawyers who together found a law partnership or a law company with two members or more.',
      'Each founder must have practised for at least two years without a break under an employment contract, and may found or join only one organisation.',
    ],
    notHere: [
      'If you found a branch of a law office or law company: use the service that registers a branch.',
      'If law companies merge, or a law office becomes a law company: apply at the One-Stop desk of the Department of Justice.',
      'If you work as a lawyer under an employment contract for a public body or a business: use the service for practising law on one’s own.',
    ],
    prepare: [
      'The practising certificate and the lawyer’s card of each founder.',
      'Papers that show where the office is.',
      'The draft charter, signed by the owner or all members, for a law company.',
      'The name that you have chosen, which no other lawyers’ organisation has.',
    ],
  },
  result: {
    name: 'Certificate of registration',
    note: 'On paper, collected at the One-Stop desk. Within 7 working days, send a notice with a copy of it to the Bar Association; within 30 days, publish it in three issues of a newspaper in a row.',
  },
  steps: {
    'hinh-thuc': {
      title: 'Form, and where to register',
      intro:
        'These two answers decide which Department of Justice deals with the application, and which papers are needed.',
    },
    'to-chuc': { title: 'Name and office' },
    'nguoi-dai-dien': { title: 'Legal representative' },
    'thanh-vien': { title: 'Members' },
    'linh-vuc': { title: 'Areas of practice, and declaration' },
  },
  fields: {
    practiceForm: {
      label: 'Form of the organisation',
      inSentence: 'the form of the organisation',
      options: {
        office: 'Law office',
        singleMember: 'Law company with limited liability, one member',
        multiMember: 'Law company with limited liability, two members or more',
        partnership: 'Law partnership',
      },
      hints: {
        office: 'Founded by one lawyer. Its head is liable with all that they own; it needs no charter.',
        singleMember: 'Founded and owned by one lawyer, who is its director.',
        multiMember: 'Founded by at least two lawyers, who make one of them the director.',
        partnership: 'Founded by at least two lawyers; nobody only puts capital in.',
      },
    },
    registrationProvince: {
      label: 'Province or city of registration',
      inSentence: 'the province or city of registration',
      hint: 'Choose the place of the Bar Association that the head or director belongs to. If lawyers of different Bar Associations found a law company, choose where its office is. The Department of Justice of this place will deal with the application.',
    },
    organizationName: {
      label: 'Name of the law office or law company',
      inSentence: 'the name of the law office or law company',
      hint: 'In Vietnamese. It must contain “van phong luat su”, “cong ty luat trach nhiem huu han” or “cong ty luat hop danh”, with accents, and must not be the same as a registered name or easily confused with one.',
      example: 'Van phong luat su Sen Hong',
    },
    organizationAddress: {
      ...shared.organizationAddress,
      hint: `${shared.wholeAddress} Write it exactly as in the papers that show where the office is.`,
    },
    organizationTelephone: shared.telephone,
    organizationEmail: shared.email,
    representativeFullName: {
      label: 'Full name of the legal representative',
      inSentence: 'the full name of the legal representative',
      hint: 'The head of the law office, the owner, or the member who was made director.',
    },
    representativePermanentAddress: lawyerAddress,
    representativeCardNumber: {
      label: 'Number of the lawyer’s card',
      inSentence: 'the number of the lawyer’s card',
      hint: 'As it stands on the card issued by the Vietnam Bar Federation.',
      example: '12345/LS',
    },
    representativeCardIssuedOn: {
      label: 'Date of issue of the lawyer’s card',
      inSentence: 'the date of issue of the lawyer’s card',
      hint: 'For example 15/06/2018',
    },
    members: {
      label: 'The other members',
      hint: 'Give all lawyers who found the company together, except the representative above. Members of a law company must be lawyers.',
      rowLabel: 'Member',
      columns: {
        fullName: { label: 'Full name', inSentence: 'the full name' },
        permanentAddress: lawyerAddress,
      },
    },
    practiceScope: {
      label: 'Areas of practice',
      inSentence: 'the areas of practice',
      options: {
        all: 'Court proceedings, legal advice, representation out of court, and other legal services',
        some: 'Only some of these',
      },
      hints: { all: 'Everything that a lawyer may do under the Law on Lawyers. Most choose this.' },
    },
    practiceDetails: {
      label: 'Which areas of practice',
      inSentence: 'each area of practice',
      hint: 'Write each of them, in Vietnamese if you can; for example: legal advice; representation out of court.',
      example: 'legal advice; representation out of court',
    },
    commitment: shared.commitment,
  },
  papers: {
    charter: {
      name: 'Draft charter of the law company',
      note: 'Signed by the owner or by all members. Send a scan of all pages; bring the original when you collect the result.',
      whenInWords: 'For a law company',
    },
    practisingCertificate: {
      name: 'Practising certificate of each founder',
      note: 'One for each person, with text and seal easy to read.',
    },
    lawyerCard: { name: 'Lawyer’s card of each founder', note: 'One for each person, both sides.' },
    seatProof: {
      name: 'Paper that shows where the office is',
      note: 'For example a lease, or papers about who owns the house or may use the land where the office is.',
    },
  },
  legalBasis: {
    'Luật Luật sư số 65/2006/QH11, sửa đổi bởi Luật số 20/2012/QH13, Điều 32':
      'Who may found a lawyers’ organisation: two years of practice without a break, and an office.',
    'Luật Luật sư, Điều 33 và Điều 34': 'The forms of law offices and law companies, and how they are named.',
    'Luật Luật sư, Điều 35':
      'Where to register, what is handed in, and the limit of 10 working days. A refusal must be in writing and give the reason.',
    'Nghị định số 123/2013/NĐ-CP, Điều 6 đến Điều 9':
      'What the application, the charter and the certificate contain; the fee is that of registering a business.',
    'Thông tư số 02/2015/TT-BTP':
      'The forms about lawyers, used from 5 March 2015 to the end of 9 August 2021.',
    'Thông tư số 47/2019/TT-BTC':
      'The fee for registering a business, which is also that for registering a lawyers’ organisation.',
  },
  said: { 'Lệ phí đăng ký hoạt động': 'Registration fee', 'Thông thường': 'Usually' },
})
