import type { WebHook } from '#lib/domain/api/web-hook.ts'
import { type Status, statusFacts } from '#lib/domain/case/status.ts'
import { toDate, toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import { DeliveryFailure } from '#lib/outside/messages/delivery-failure.ts'
import type { HookPoster } from '#lib/outside/web-hooks/index.ts'
import { hookSignature } from '#lib/outside/web-hooks/signature.ts'
import type { World } from '#lib/outside/world.ts'
import { secretsInForce } from './hook-secrets.ts'

/** As often as the queue tries (see the migrations), over about a day. */
export const mostTries = 12

const parts = {
  client: true,
  event: { include: { case: true } },
} as const satisfies Prisma.WebHookDeliveryInclude
type Waiting = Prisma.WebHookDeliveryGetPayload<{ include: typeof parts }>

/**
 * Sends one piece of news. Throws when it has to be tried again; what was tried for the last time, or never can arrive,
 * is noted as dead and waits for an administrator.
 */
export const deliverHook = async (deliveryId: string, post: HookPoster, world: World): Promise<void> => {
  const waiting = await world.db.webHookDelivery.findUnique({ where: { id: deliveryId }, include: parts })
  if (waiting?.state !== 'waiting') return
  try {
    const status = await post(hookOf(waiting, world))
    if (status < 200 || status > 299)
      throw new DeliveryFailure('answer', { number: status, isFinal: status === 410 })
    await note(waiting, { state: 'arrived', lastError: null }, world)
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error
    const isLast = error.isFinal || waiting.attempts + 1 >= mostTries
    await note(waiting, { lastError: error.message, ...(isLast && { state: 'dead' }) }, world)
    if (!isLast) throw error
  }
}

const hookOf = ({ id, client, event }: Waiting, world: World) => {
  const now = world.clock.now()
  const [secret, ...others] = secretsInForce(client, now, world.sealing)
  if (client.hookUrl === null || client.retiredAt !== null || secret === undefined)
    throw new DeliveryFailure('off', { isFinal: true })
  const said: WebHook = {
    type: 'dossier.changed',
    timestamp: toInstant(event.at).toString(),
    data: {
      id: event.caseId,
      code: event.case.dossierCode ?? event.case.provisionalNumber,
      status: String(statusFacts[event.status as Status].national),
      version: event.seq,
    },
  }
  const body = JSON.stringify(said)
  const timestamp = String(Math.floor(now.epochMilliseconds / 1_000))
  const signatures = [secret, ...others].map((each) => hookSignature(each, { id, timestamp, body }))
  return {
    url: client.hookUrl,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'mot-cua-tu-phap',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
  }
}

const note = async (
  { id }: Waiting,
  data: { readonly state?: string; readonly lastError: string | null },
  world: World,
): Promise<void> => {
  const updatedAt = toDate(world.clock.now())
  await world.db.webHookDelivery.update({
    where: { id },
    data: { ...data, updatedAt, attempts: { increment: 1 } },
  })
}
