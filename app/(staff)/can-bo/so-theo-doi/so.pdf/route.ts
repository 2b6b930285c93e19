import { type PdfVisit, pdfRoute } from '#app/_http/pdf-route.ts'
import { readAddress } from '#app/_statistics/address.ts'
import { ledgerPdf } from '#lib/outside/pdf/ledger-pdf.ts'
import { fileLedgerOf } from '#lib/queries/slips/file-ledger.ts'
import { readStaffAsked } from '../../thong-ke/read-staff-asked.ts'

/** The ledger of the unit and the days that the address names; none for a wrong address. */
const ledger = async ({ actor, query, world }: PdfVisit) => {
  const given = await readAddress(Promise.resolve(Object.fromEntries(query)))
  const read = await readStaffAsked(actor, given, world)
  if (!read || Object.keys(read.problems).length > 0) return null
  const { unitCode, period } = read.asked
  const found = await fileLedgerOf(actor, read.asked, world)
  if (!found) return null
  const fileName = `so-theo-doi-${unitCode}-${period.from}-${period.to}.pdf`
  return { fileName, bytes: await ledgerPdf(found) }
}

export const GET = pdfRoute('staff', ledger)
