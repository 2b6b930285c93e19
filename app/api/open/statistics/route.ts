import { theWorld } from '#app/_http/the-world.ts'
import { openStatistics } from '#lib/queries/statistics/open-data.ts'
import { openHeaders } from '../_headers.ts'

/** The figures of a period as JSON, for anybody (`/du-lieu-mo` explains them). */
export const GET = async (request: Request): Promise<Response> => {
  const statistics = await openStatistics(new URL(request.url).searchParams, theWorld())
  return statistics.ok
    ? Response.json(statistics.value, { headers: openHeaders })
    : Response.json(statistics.error, { status: 400, headers: openHeaders })
}
