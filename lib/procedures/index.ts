import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import auctionFirmChange from './auction-firm-change.ts'
import auctionFirmRegistration from './auction-firm-registration.ts'
import auctioneerCard from './auctioneer-card.ts'
import auctioneerCardReplacement from './auctioneer-card-replacement.ts'
import civilStatusExtract from './civil-status-extract.ts'
import civilStatusExtract1 from './civil-status-extract-1.ts'
import criminalRecordCertificate from './criminal-record-certificate.ts'
import criminalRecordCertificate1 from './criminal-record-certificate-1.ts'
import criminalRecordForAgencies from './criminal-record-for-agencies.ts'
import criminalRecordForProsecution from './criminal-record-for-prosecution.ts'
import foreignLawPracticeChange from './foreign-law-practice-change.ts'
import foreignLawPracticeRegistration from './foreign-law-practice-registration.ts'
import lawFirmRepresentativeChange from './law-firm-representative-change.ts'
import lawOfficeRepresentativeChange from './law-office-representative-change.ts'
import lawPracticeBranchRegistration from './law-practice-branch-registration.ts'
import lawPracticeChange from './law-practice-change.ts'
import lawPracticeRegistration from './law-practice-registration.ts'
import lawyerIndividualPractice from './lawyer-individual-practice.ts'
import legalAdviceBranchRegistration from './legal-advice-branch-registration.ts'
import legalAdviceCentreChange from './legal-advice-centre-change.ts'
import legalAdviceCentreRegistration from './legal-advice-centre-registration.ts'
import legalConsultantCard from './legal-consultant-card.ts'
import legalConsultantCardReplacement from './legal-consultant-card-replacement.ts'
import legalConsultantCardWithdrawal from './legal-consultant-card-withdrawal.ts'
import nationalityConfirmation from './nationality-confirmation.ts'
import notaryApprenticeship from './notary-apprenticeship.ts'
import notaryCardReplacement from './notary-card-replacement.ts'
import notaryOfficeRegistration from './notary-office-registration.ts'
import notaryPracticeCard from './notary-practice-card.ts'
import vietnameseOriginConfirmation from './vietnamese-origin-confirmation.ts'

/** Every revision of every service, one line each. A test holds this list against the folder. */
export const procedures: readonly Procedure[] = [
  auctionFirmChange,
  auctionFirmRegistration,
  auctioneerCardReplacement,
  auctioneerCard,
  civilStatusExtract1,
  civilStatusExtract,
  criminalRecordCertificate1,
  criminalRecordCertificate,
  criminalRecordForAgencies,
  criminalRecordForProsecution,
  foreignLawPracticeChange,
  foreignLawPracticeRegistration,
  lawFirmRepresentativeChange,
  lawOfficeRepresentativeChange,
  lawPracticeBranchRegistration,
  lawPracticeChange,
  lawPracticeRegistration,
  lawyerIndividualPractice,
  legalAdviceBranchRegistration,
  legalAdviceCentreChange,
  legalAdviceCentreRegistration,
  legalConsultantCardReplacement,
  legalConsultantCardWithdrawal,
  legalConsultantCard,
  nationalityConfirmation,
  notaryApprenticeship,
  notaryCardReplacement,
  notaryOfficeRegistration,
  notaryPracticeCard,
  vietnameseOriginConfirmation,
]

/** Whether an application could begin under this revision on an ISO day. */
const isValidOn = ({ valid }: Procedure, day: string): boolean =>
  valid.from <= day && (valid.to === undefined || day <= valid.to)

/**
 * The services that can be applied for on an ISO day, each in its latest revision of that day: a revision that says the
 * same law better takes over from the one before it, though the law has not changed.
 */
export const proceduresOn = (day: string): readonly Procedure[] => {
  const valid = procedures.filter((procedure) => isValidOn(procedure, day))
  return valid.filter(
    ({ code, revision }) => !valid.some((other) => other.code === code && other.revision > revision),
  )
}

/** The revision of a service in force on an ISO day; undefined when there is none. */
export const findProcedure = (slug: string, day: string): Procedure | undefined =>
  proceduresOn(day).find((procedure) => procedure.slug === slug)

/**
 * The revision under which an application began; it stays with it, whatever the law says later.
 *
 * @throws RangeError for a revision that this release does not hold: revisions are never removed
 */
export const procedureOf = (code: string, revision: number): Procedure => {
  const found = procedures.find((procedure) => procedure.code === code && procedure.revision === revision)
  if (!found) throw new RangeError(`no procedure ${code}, revision ${revision}`)
  return found
}
