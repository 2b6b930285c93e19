import { theWorld } from '#app/_http/the-world.ts'
import { openCsv } from '#lib/queries/statistics/open-csv.ts'
import { openStatistics } from '#lib/queries/statistics/open-data.ts'
import { openHeaders } from '../_headers.ts'

/** The same figures as a table for spreadsheets. */
export const GET = async (request: Request): Promise<Response> => {
  const statistics = await openStatistics(new URL(request.url).searchParams, theWorld())
  if (!statistics.ok) return Response.json(statistics.error, { status: 400, headers: openHeaders })
  const { from, to } = statistics.value
  const name = `thong-ke-${from}-${to}.csv`
  return new Response(openCsv(statistics.value), {
    headers: {
      ...openHeaders,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
