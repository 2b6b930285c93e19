import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { ApiClient } from '#lib/domain/access/api-client.ts'
import type { SentFile } from '#lib/domain/api/submission.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Flaw } from '#lib/outside/intake/flaw.ts'
import { inspect } from '#lib/outside/intake/inspect.ts'
import { spooled } from '#lib/outside/intake/spool.ts'
import type { World } from '#lib/outside/world.ts'
import { largestFile } from '../draft/paper-limits.ts'

/** How long a file waits for the application that names it. Hours. */
const waits = 24
/** Files of one system that wait at the same time. */
const mostWaiting = 400

export type SendFailure = 'noScope' | 'tooManyWaiting' | 'tooLarge' | Flaw

/**
 * Receives a file ahead of its application, and looks at it as at any upload. The very bytes that came are kept: what
 * becomes of them is decided when an application takes them over, by the same intake. The row comes first, so that bytes
 * left by a crash are swept with it.
 */
export const sendFile = async (
  client: ApiClient,
  { name, content }: { readonly name: string; readonly content: Readable },
  world: World,
): Promise<Result<SentFile, SendFailure>> => {
  content.on('error', () => undefined)
  const refusal = await mayNotSend(client, world)
  if (refusal) {
    content.resume()
    return err(refusal)
  }
  const outcome = await spooled(content, { into: world.spool, limit: largestFile }, async (received) => {
    const inspected = await inspect(received)
    if (!inspected.ok) return inspected
    const id = randomUUID()
    const storageKey = `ahead/${id}`
    const expiresAt = world.clock.now().add({ hours: waits })
    await world.db.apiFile.create({
      data: { id, clientId: client.clientId, name, storageKey, expiresAt: toDate(expiresAt) },
    })
    const { size, sha256 } = await world.files.put(storageKey, createReadStream(received.path))
    await world.db.apiFile.update({ where: { id }, data: { size, sha256 } })
    return ok({
      id,
      size,
      sha256: Buffer.from(sha256).toString('hex'),
      expiresAt: expiresAt.toString({ smallestUnit: 'second' }),
    })
  })
  return outcome === 'tooLarge' ? err('tooLarge') : outcome
}

const mayNotSend = async ({ clientId, scopes }: ApiClient, world: World) => {
  if (!scopes.includes('submit')) return 'noScope'
  return (await world.db.apiFile.count({ where: { clientId } })) >= mostWaiting ? 'tooManyWaiting' : null
}

/** Takes away what was sent ahead and never taken over, and the memory of requests that nobody repeats any more. */
export const sweepSent = async (world: World): Promise<void> => {
  const now = world.clock.now()
  const over = await world.db.apiFile.findMany({ where: { expiresAt: { lte: toDate(now) } } })
  for (const { id, storageKey } of over) {
    await world.files.remove(storageKey)
    await world.db.apiFile.delete({ where: { id } })
  }
  await world.db.apiRequest.deleteMany({
    where: { startedAt: { lt: toDate(now.subtract({ hours: 24 * 7 })) } },
  })
}
