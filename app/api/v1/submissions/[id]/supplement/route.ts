import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { idempotentRequest } from '#app/_http/idempotent-request.ts'
import { supplementRequest } from '#lib/domain/api/submission.ts'
import { supplementForClient } from '#lib/use-cases/api/supplement.ts'
import { submitProblem } from '../../../_answers/submit-problem.ts'

/** Mends what the desk asked to be mended in a file that this system filed, and sends it once. */
export const POST = apiRoute('apiSending', async ({ client, params: { id = '' }, request, world }) => {
  const asked = await idempotentRequest(request, supplementRequest)
  if (!asked.ok) return asked.error
  const mended = await supplementForClient(client, { id, ...asked.value }, world)
  return mended.ok ? apiAnswer(mended.value) : submitProblem(mended.error, asked.value.request)
})
