import { theWorld } from '#app/_http/the-world.ts'
import { env } from '#env.ts'
import { readVnpostCall } from '#lib/outside/carrier/vnpost-call.ts'
import { receiveCall } from '#lib/use-cases/post/receive-call.ts'

const longestCall = 8_000

const answer = (status: number, Status: string): Response =>
  Response.json({ Status }, { status, headers: { 'cache-control': 'no-store' } })

/** Where VNPost reports what becomes of an item. Without a contract there is no such place. */
export const POST = async (request: Request): Promise<Response> => {
  const secret = env().VNPOST_CALLBACK_SECRET
  if (!secret) return answer(404, 'NOT_FOUND')
  if (Number(request.headers.get('content-length') ?? longestCall + 1) > longestCall)
    return answer(413, 'TOO_LARGE')
  const world = theWorld()
  const call = {
    text: await request.text(),
    sentAt: request.headers.get('x-vnpost-sent-at') ?? '',
    signature: request.headers.get('x-vnpost-signature') ?? '',
  }
  const read = readVnpostCall(call, secret, world.clock.now())
  if (!read.ok)
    return read.error === 'badBody' || read.error === 'unknownState'
      ? answer(400, read.error)
      : answer(401, read.error)
  const received = await receiveCall(read.value, world)
  return received.ok ? answer(200, '100') : answer(404, received.error)
}
