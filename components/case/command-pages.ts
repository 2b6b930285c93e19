import type { CaseCommand } from './command-fields.ts'

/** The commands that need a page of their own, and where it is. */
export const commandPages = (caseId: string): Readonly<Partial<Record<CaseCommand, string>>> => ({
  requestSupplement: `/can-bo/ho-so/${caseId}/bo-sung`,
  sign: `/can-bo/ky-so?chon=${caseId}`,
  // What came on paper is mended where it was entered.
  supplement: `/can-bo/nhap-ho-so/${caseId}`,
})
