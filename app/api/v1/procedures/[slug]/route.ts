import { problem } from '#app/_http/api-problem.ts'
import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { procedureDetail } from '#lib/queries/api/offered-procedures.ts'

/** One service: its questions as JSON Schema, its papers, the units that take it. */
export const GET = apiRoute('apiRequests', async ({ params: { slug = '' }, world }) => {
  const found = await procedureDetail(slug, world)
  return found ? apiAnswer(found) : problem('noSuchProcedure')
})
