import { pdfRoute } from '#app/_http/pdf-route.ts'
import { resultPreview } from '#lib/queries/result-preview.ts'

export const GET = pdfRoute('staff', ({ actor, params, appUrl, world }) =>
  resultPreview(actor, params.id ?? '', appUrl, world),
)
