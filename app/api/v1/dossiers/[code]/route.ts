import { problem } from '#app/_http/api-problem.ts'
import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { dossier } from '#lib/queries/api/dossiers.ts'

/** One file of the system's units. */
export const GET = apiRoute('apiRequests', async ({ client, params: { code = '' }, world }) => {
  const found = await dossier(client, decodeURIComponent(code), world)
  return found.ok ? apiAnswer(found.value) : problem(found.error)
})
