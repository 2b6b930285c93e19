import { randomBytes, timingSafeEqual } from 'node:crypto'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { pairedWithin, screenCode } from './screen-code.ts'

/** Pairs a screen with the one application whose code was typed. The answer is its key, to be kept in a cookie. */
export const pairScreen = async (
  typed: string,
  address: string,
  world: World,
): Promise<Result<{ readonly token: string }, 'wrong' | 'tooManyTries'>> => {
  if (!(await world.rateLimits.allow('kioskCode', address))) return err('tooManyTries')
  const digits = typed.replace(/[\s.-]+/gu, '')
  if (!/^\d{8}$/.test(digits)) return err('wrong')
  const now = world.clock.now()
  const waiting = await world.db.kioskSession.findMany({
    where: {
      tokenDigest: null,
      endedAt: null,
      startedAt: { gt: toDate(now.subtract({ minutes: pairedWithin })) },
    },
    select: { id: true },
  })
  const named = waiting.filter(({ id }) => isSame(screenCode(id, world.sealing), digits))
  const [session, another] = named
  if (!session || another) return err('wrong')
  const token = randomBytes(32).toString('base64url')
  const paired = await world.db.kioskSession.updateMany({
    where: { id: session.id, tokenDigest: null, endedAt: null },
    data: { tokenDigest: world.sealing.digest(token), lastSeenAt: toDate(now) },
  })
  return paired.count === 1 ? ok({ token }) : err('wrong')
}

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b))
