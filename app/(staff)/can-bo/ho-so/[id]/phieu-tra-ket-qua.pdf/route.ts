import { pdfRoute } from '#app/_http/pdf-route.ts'
import { prints } from '#app/_slips/prints.ts'

export const GET = pdfRoute('staff', prints.result)
