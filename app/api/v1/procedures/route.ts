import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { offeredProcedures } from '#lib/queries/api/offered-procedures.ts'

/** The services that can be applied for. */
export const GET = apiRoute('apiRequests', async ({ world }) =>
  apiAnswer({ items: offeredProcedures(world) }),
)
