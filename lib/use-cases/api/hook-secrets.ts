import { toInstant } from '#lib/outside/clock/index.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'

/** How long the secret before the present one still signs. Hours. */
export const bothValid = 24

type Turned = { readonly id: string; readonly hookTurn: number; readonly hookTurnedAt: Date | null }

/** The signing secret of a turn, made like the secrets of keys (secretOf), in the form of Standard Webhooks. */
export const hookSecret = (clientId: string, turn: number, sealing: Sealing): string =>
  `whsec_${Buffer.from(sealing.sign('web hook', `${clientId} ${turn}`), 'base64url').toString('base64')}`

/** The secrets with which news is signed now, the present one first. */
export const secretsInForce = (
  client: Turned,
  now: Temporal.Instant,
  sealing: Sealing,
): readonly string[] => {
  const { id, hookTurn: turn, hookTurnedAt } = client
  const isFresh = hookTurnedAt !== null && now.since(toInstant(hookTurnedAt)).total('hours') < bothValid
  const turns = isFresh && turn > 1 ? [turn, turn - 1] : [turn]
  return turns.filter((each) => each > 0).map((each) => hookSecret(id, each, sealing))
}
