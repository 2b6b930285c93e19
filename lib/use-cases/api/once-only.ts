import type { ApiClient } from '#lib/domain/access/api-client.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

/** After so long a request that has not ended is taken for dead: its process was killed. */
const longest = { minutes: 2 } as const

type Asked = {
  /** The Idempotency-Key. */
  readonly key: string
  /** A keyed digest of the body. */
  readonly digest: Uint8Array<ArrayBuffer>
}

/**
 * Carries out a request once for its Idempotency-Key: sent again it is answered as before, sent again differently it is
 * refused, and while it runs nobody else starts it. One that failed leaves nothing, so that it can be mended and sent
 * again under the same key.
 */
export const onceOnly = async <T extends Prisma.InputJsonObject, E>(
  { clientId }: ApiClient,
  { key, digest }: Asked,
  work: () => Promise<Result<T, E>>,
  world: World,
): Promise<Result<T, E | 'keyReused' | 'stillRunning'>> => {
  const now = world.clock.now()
  const first = await world.db.apiRequest.createMany({
    data: [{ clientId, key, digest, startedAt: toDate(now) }],
    skipDuplicates: true,
  })
  if (first.count === 0) {
    const row = await world.db.apiRequest.findUnique({ where: { clientId_key: { clientId, key } } })
    if (!row) return err('stillRunning')
    if (!Buffer.from(row.digest).equals(digest)) return err('keyReused')
    if (row.answer !== null) return ok(row.answer as T)
    if (row.startedAt >= toDate(now.subtract(longest))) return err('stillRunning')
    const taken = await world.db.apiRequest.updateMany({
      where: { clientId, key, startedAt: row.startedAt, answer: { equals: Prisma.DbNull } },
      data: { startedAt: toDate(now) },
    })
    if (taken.count === 0) return err('stillRunning')
  }
  let outcome: Result<T, E> | undefined
  try {
    outcome = await work()
  } finally {
    if (!outcome?.ok) await world.db.apiRequest.deleteMany({ where: { clientId, key } })
  }
  if (outcome.ok) {
    await world.db.apiRequest.update({
      where: { clientId_key: { clientId, key } },
      data: { answer: outcome.value },
    })
  }
  return outcome
}
