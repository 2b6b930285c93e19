import { theWorld } from '#app/_http/the-world.ts'
import { currentAddress } from '#app/_site/current-address.ts'
import { addressHelp } from '#lib/queries/address-help.ts'

/**
 * Today's commune for the unit in an address, `?tim=` (a commune, with district and province as far as typed): for the
 * forms of this portal, and for anybody. The answer is the same for everybody, so it may be kept for a day.
 */
export const GET = async (request: Request): Promise<Response> => {
  const part = new URL(request.url).searchParams.get('tim') ?? ''
  const help = await addressHelp(part, await currentAddress(), theWorld())
  if (!help.ok) return new Response(null, { status: help.error === 'tooLong' ? 400 : 429 })
  return Response.json(help.value, {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=86400' },
  })
}
