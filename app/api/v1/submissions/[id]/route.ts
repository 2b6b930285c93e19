import { problem } from '#app/_http/api-problem.ts'
import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { submissionOf } from '#lib/queries/api/submission-of.ts'

/** How far something is that this system has filed itself. */
export const GET = apiRoute('apiRequests', async ({ client, params: { id = '' }, world }) => {
  const filed = await submissionOf(client, id, world)
  return filed ? apiAnswer(filed) : problem('notFound')
})
