import type { Pdf, PdfVisit } from '#app/_http/pdf-route.ts'
import type { Actor } from '#lib/domain/access/actor.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { declarationPdf } from '#lib/outside/pdf/declaration-pdf.ts'
import { slipPdf } from '#lib/outside/pdf/slip-pdf.ts'
import type { World } from '#lib/outside/world.ts'
import { acceptanceSlipOf } from '#lib/queries/slips/acceptance.ts'
import { declarationPaperOf } from '#lib/queries/slips/declaration.ts'
import { feeReceiptOf } from '#lib/queries/slips/fee-receipt.ts'
import { refusalSlipOf } from '#lib/queries/slips/refusal.ts'
import type { Printed } from '#lib/queries/slips/slip-case.ts'
import { supplementSlipOf } from '#lib/queries/slips/supplement-request.ts'

type FindSlip = (actor: Actor, caseId: string, appUrl: string, world: World) => Promise<Printed<Slip> | null>

const slip =
  (find: FindSlip) =>
  async ({ actor, caseId, appUrl, world }: PdfVisit): Promise<Pdf | null> => {
    const found = await find(actor, caseId, appUrl, world)
    return found && { fileName: found.fileName, bytes: await slipPdf(found.content) }
  }

/** The documents of a file, each served under the person's path and the staff's. */
export const prints = {
  acceptance: slip(acceptanceSlipOf),
  supplementRequest: slip(supplementSlipOf),
  refusal: slip(refusalSlipOf),
  feeReceipt: slip(feeReceiptOf),
  /** `?ban=nhap`: what a person is about to send, though an earlier version lies with the authority. */
  declaration: async ({ actor, caseId, appUrl, query, world }: PdfVisit): Promise<Pdf | null> => {
    const draft = query.get('ban') === 'nhap'
    const found = await declarationPaperOf(actor, caseId, { appUrl, draft }, world)
    return found && { fileName: found.fileName, bytes: await declarationPdf(found.content) }
  },
} as const
