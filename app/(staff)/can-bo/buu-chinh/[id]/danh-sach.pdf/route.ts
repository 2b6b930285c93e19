import { type PdfVisit, pdfRoute } from '#app/_http/pdf-route.ts'
import { dispatchList } from '#lib/domain/post/dispatch-list.ts'
import { dispatchListPdf } from '#lib/outside/pdf/dispatch-list-pdf.ts'
import { batchDay, batchSheet } from '#lib/queries/post/batch-sheet.ts'

/** The list that both sides sign. */
const list = async ({ actor, params, world }: PdfVisit) => {
  const batch = await batchSheet(actor, params.id ?? '', world)
  if (!batch) return null
  const facts = { unit: batch.unit.name, number: batch.number, day: batchDay(batch), items: batch.items }
  return {
    fileName: `danh-sach-buu-chinh-${batch.number.replace('/', '-')}.pdf`,
    bytes: await dispatchListPdf(dispatchList(facts)),
  }
}

export const GET = pdfRoute('staff', list)
