import { problem } from '#app/_http/api-problem.ts'
import { apiAnswer, apiRoute } from '#app/_http/api-route.ts'
import { changedDossiers, mostPerPage } from '#lib/queries/api/dossiers.ts'

/** The files of the system's units that have changed since a place in the order of changes. */
export const GET = apiRoute('apiRequests', async ({ client, query, world }) => {
  const asked = Number(query.get('limit') ?? 100)
  const limit = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), mostPerPage) : 100
  const feed = await changedDossiers(client, { since: query.get('since') ?? '', limit }, world)
  return feed.ok ? apiAnswer(feed.value) : problem(feed.error)
})
