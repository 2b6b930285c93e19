import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { idempotentRequest } from '#app/_http/idempotent-request.ts'
import { submissionRequest } from '#lib/domain/api/submission.ts'
import { submitForClient } from '#lib/use-cases/api/submit.ts'
import { submitProblem } from '../_answers/submit-problem.ts'

/** Files an application for another system. */
export const POST = apiRoute('apiSending', async ({ client, request, world }) => {
  const asked = await idempotentRequest(request, submissionRequest)
  if (!asked.ok) return asked.error
  const filed = await submitForClient(client, asked.value, world)
  return filed.ok ? apiAnswer(filed.value, 201) : submitProblem(filed.error, asked.value.request)
})
