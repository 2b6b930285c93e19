import type { Person } from '#lib/domain/access/actor.ts'
import { standsInFor } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { decide } from '#lib/domain/case/workflow.ts'
import { factsOf } from '../case/facts.ts'

type File = Parameters<typeof factsOf>[0] & Parameters<typeof rolesIn>[1]

/**
 * A result is written by the officer who may propose it, and again by the officer once it was recalled to be corrected.
 * While the heads look at it nobody changes it: what was approved is what is signed.
 */
export const mayWriteResult = (actor: Person, file: File, today: Temporal.PlainDate): boolean => {
  const roles = rolesIn(actor, file).filter((role) => role === 'officer')
  const attempt = {
    roles,
    actorId: actor.accountId,
    standsInFor: standsInFor(actor),
    today: today.toString(),
  }
  if (file.status === 'correcting') return roles.length > 0
  return decide(factsOf(file), { command: 'propose', ...attempt }).ok
}
