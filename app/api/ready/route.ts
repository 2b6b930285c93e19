import { theWorld } from '#app/_http/the-world.ts'
import { readiness } from '#lib/queries/readiness.ts'

export const dynamic = 'force-dynamic'

/** Can this process serve? 503 tells a load balancer to send people elsewhere. */
export const GET = async (): Promise<Response> => {
  const status = await readiness(theWorld())
  return Response.json(
    { status },
    { status: status === 'ready' ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
