import { problem } from '#app/_http/api-problem.ts'
import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { readJson } from '#app/_http/read-json.ts'
import { submissionRequest } from '#lib/domain/api/submission.ts'
import { submitForClient } from '#lib/use-cases/api/submit.ts'
import { aboutRequest, submitProblem } from '../_answers/submit-problem.ts'

/** Files an application for another system. */
export const POST = apiRoute('apiSending', async ({ client, request, world }) => {
  const key = request.headers.get('idempotency-key')?.trim() ?? ''
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) return problem('noIdempotencyKey')
  const body = await readJson(request)
  if (!body.ok) return problem(body.error)
  const asked = submissionRequest.safeParse(body.value.json)
  if (!asked.success) return problem('invalid', aboutRequest(asked.error))
  const filed = await submitForClient(client, { key, body: body.value.bytes, request: asked.data }, world)
  return filed.ok ? apiAnswer(filed.value, 201) : submitProblem(filed.error, asked.data)
})
