/** This process is alive; whether it can serve is for `/api/ready` to say. */
export const GET = (): Response =>
  Response.json({ status: 'alive' }, { headers: { 'cache-control': 'no-store' } })

export const dynamic = 'force-dynamic'
