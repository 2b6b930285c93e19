import { randomBytes } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { writeAdminLog } from '../administration/admin-log.ts'
import { type House, unitCodes } from '../administration/house.ts'
import { inHouse } from '../administration/save-entry.ts'
import { secretOf } from './key-text.ts'

/** How long a key lasts: it has to be renewed before anybody has forgotten who bears it. Days. */
const lasts = 365
/** Keys of one system in force at a time: the present one, and the next while it is being put in place. */
export const mostKeys = 2

export type ClientAct =
  | { readonly kind: 'issueKey' }
  /** Its secret has been noted down: it is not shown any more. */
  | { readonly kind: 'noteKey'; readonly keyId: string }
  | { readonly kind: 'revokeKey'; readonly keyId: string }
  /** A new signing secret; the one before stays valid for a day. */
  | { readonly kind: 'turnHook' }
  /** What was given up is tried again. */
  | { readonly kind: 'sendHooksAgain' }

/**
 * Does something to a system that the actor's house keeps: its keys, the secret of its news. Logged with the key's id,
 * never with a secret.
 */
export const manageClient = async (
  actor: Person,
  { clientId, act }: { readonly clientId: string; readonly act: ClientAct },
  world: World,
): Promise<Result<null, 'notFound' | 'tooManyKeys'>> => {
  let tooMany = false
  const outcome = await inHouse(actor, world, async (house) => {
    const client = await house.tx.apiClient.findUnique({
      where: { id: clientId, retiredAt: null, unitCode: { in: unitCodes(house) } },
      include: { account: { select: { fullName: true } } },
    })
    if (!client) return err('notFound')
    const done = await carryOut(house, clientId, act)
    if (!done.ok) {
      tooMany = done.error === 'tooManyKeys'
      return err('notFound')
    }
    if (act.kind !== 'noteKey')
      await writeAdminLog(house, {
        subject: 'apiKey',
        unitCode: client.unitCode,
        key: done.value ?? clientId,
        before: null,
        after: {
          system: client.account.fullName,
          action: act.kind,
          ...(done.value !== null && { key: done.value }),
        },
      })
    return ok(null)
  })
  if (outcome.ok) return outcome
  return err(tooMany ? 'tooManyKeys' : 'notFound')
}

/** Answers with the key that it was about. */
const carryOut = async (
  { tx, now, today, actor, world }: House,
  clientId: string,
  act: ClientAct,
): Promise<Result<string | null, 'notFound' | 'tooManyKeys'>> => {
  switch (act.kind) {
    case 'issueKey': {
      const day = toDbDay(Temporal.PlainDate.from(today))
      const inForce = await tx.apiKey.count({ where: { clientId, revokedAt: null, expiresOn: { gte: day } } })
      if (inForce >= mostKeys) return err('tooManyKeys')
      const id = randomBytes(8).toString('hex')
      await tx.apiKey.create({
        data: {
          ...{ id, clientId, issuedBy: actor.accountId, issuedAt: toDate(now) },
          expiresOn: toDbDay(Temporal.PlainDate.from(today).add({ days: lasts })),
          secretDigest: world.sealing.digest(`api key ${secretOf(id, world.sealing)}`),
        },
      })
      return ok(id)
    }
    case 'noteKey':
    case 'revokeKey': {
      const at = toDate(now)
      const { count } = await tx.apiKey.updateMany({
        where: { id: act.keyId, clientId, ...(act.kind === 'revokeKey' && { revokedAt: null }) },
        data: act.kind === 'revokeKey' ? { revokedAt: at } : { notedAt: at },
      })
      return count === 1 ? ok(act.keyId) : err('notFound')
    }
    case 'turnHook':
      await tx.apiClient.update({
        where: { id: clientId },
        data: { hookTurn: { increment: 1 }, hookTurnedAt: toDate(now), hookTurnedBy: actor.accountId },
      })
      return ok(null)
    case 'sendHooksAgain':
      await tx.webHookDelivery.updateMany({
        where: { clientId, state: 'dead' },
        data: { state: 'waiting', attempts: 0, updatedAt: toDate(now) },
      })
      return ok(null)
  }
}
