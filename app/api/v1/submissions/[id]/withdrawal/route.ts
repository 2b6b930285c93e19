import { problem } from '#app/_http/api-problem.ts'
import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { idempotentRequest } from '#app/_http/idempotent-request.ts'
import { withdrawalRequest } from '#lib/domain/api/submission.ts'
import { withdrawForClient } from '#lib/use-cases/api/withdraw.ts'

/** Takes back what this system filed, once, because the person whose file it is has asked for it. */
export const POST = apiRoute('apiSending', async ({ client, params: { id = '' }, request, world }) => {
  const asked = await idempotentRequest(request, withdrawalRequest)
  if (!asked.ok) return asked.error
  const withdrawn = await withdrawForClient(client, { id, key: asked.value.key }, world)
  return withdrawn.ok ? apiAnswer(withdrawn.value) : problem(withdrawn.error)
})
