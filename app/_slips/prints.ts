import type { Pdf, PdfVisit } from '#app/_http/pdf-route.ts'
import type { Actor } from '#lib/domain/access/actor.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { declarationPdf } from '#lib/outside/pdf/declaration-pdf.ts'
import { slipPdf } from '#lib/outside/pdf/slip-pdf.ts'
import type { World } from '#lib/outside/world.ts'
import { controlSlipOf } from '#lib/queries/slips/control-slip.ts'
import { declarationPaperOf } from '#lib/queries/slips/declaration.ts'
import { feeReceiptOf } from '#lib/queries/slips/fee-receipt.ts'
import type { Printed } from '#lib/queries/slips/readable-case.ts'
import { refundSlipOf } from '#lib/queries/slips/refund-slip.ts'
import { resultSlipOf } from '#lib/queries/slips/result-slip.ts'
import { openSlip } from '#lib/use-cases/slips/open-slip.ts'

type FindSlip = (actor: Actor, id: string, world: World) => Promise<Printed<Slip> | null>

/** Drawn from the file, or the refund, as it stands. */
const slip =
  (find: FindSlip) =>
  async ({ actor, params, appUrl, world }: PdfVisit): Promise<Pdf | null> => {
    const found = await find(actor, params.refundId ?? params.id ?? '', world)
    if (!found) return null
    const bytes = await slipPdf(found.content, { appUrl, issuedAt: world.clock.now() })
    return { fileName: found.fileName, bytes }
  }

/** The documents of a file, each served under the person's path and the staff's. */
export const prints = {
  /** As it was issued, byte for byte. */
  issued: ({ actor, params, appUrl, world }: PdfVisit): Promise<Pdf | null> =>
    openSlip(actor, { caseId: params.id ?? '', slipId: params.slipId ?? '' }, appUrl, world),
  feeReceipt: slip(feeReceiptOf),
  refund: slip(refundSlipOf),
  result: slip(resultSlipOf),
  controlSlip: slip(controlSlipOf),
  /** `?ban=nhap`: what a person is about to send, though an earlier version lies with the authority. */
  declaration: async ({ actor, params, appUrl, query, world }: PdfVisit): Promise<Pdf | null> => {
    const draft = query.get('ban') === 'nhap'
    const found = await declarationPaperOf(actor, params.id ?? '', { draft }, world)
    return found && { fileName: found.fileName, bytes: await declarationPdf(found.content, appUrl) }
  },
} as const
