import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { type DeliveryWay, offeredWays } from '#lib/domain/post/delivery-ways.ts'
import type { PostalAddress } from '#lib/domain/procedure/by-post.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { lockCase } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { choiceContext } from '#lib/queries/delivery-wish.ts'
import { electronicResult } from '#lib/queries/electronic-result.ts'
import { factsOf } from '../case/facts.ts'
import { runCommandWithin } from '../case/run-command.ts'
import { isUuid } from '../draft/draft-of.ts'

/**
 * The owner says how they want the result, until it has gone. What lies in a batch that has not gone follows: it gets
 * the new address, or leaves the batch. Whoever takes the signed file alone has received the result with that, once the
 * fee is settled.
 */
export const chooseDelivery = async (
  actor: Person,
  input: { readonly caseId: string; readonly way: DeliveryWay; readonly address: PostalAddress | null },
  world: World,
): Promise<Result<true, 'notFound' | 'tooLate' | 'notOffered' | 'payFirst'>> => {
  const { caseId, way, address } = input
  if (!isUuid(caseId)) return err('notFound')
  if ((way === 'post') !== (address !== null))
    throw new Error('an address goes with post, and with nothing else')
  return world.db.$transaction(async (tx) => {
    await lockCase(tx, caseId)
    const file = await tx.case.findUnique({ where: { id: caseId } })
    if (!file || file.ownerId !== actor.accountId) return err('notFound')
    if (isEnded(file.status as Status)) return err('tooLate')
    const offered = offeredWays({
      byPost: procedureOf(file.procedureCode, file.revision).byPost !== undefined,
      isElectronic: file.status === 'resultReady' && (await electronicResult(tx, caseId)) !== null,
    })
    if (!offered.includes(way)) return err('notOffered')
    if (way === 'electronic' && !factsOf(file).feeSettled) return err('payFirst')
    const id = randomUUID()
    await tx.deliveryChoice.create({
      data: {
        ...{ id, caseId, way, chosenBy: actor.accountId, chosenAt: toDate(world.clock.now()) },
        sealed: address && world.sealing.seal(address, choiceContext(id)),
      },
    })
    const waiting = { caseId, state: 'registered' }
    if (address) await tx.postalItem.updateMany({ where: waiting, data: address })
    else await tx.postalItem.deleteMany({ where: waiting })
    if (way !== 'electronic') return ok(true)
    const request = { caseId, version: file.seq, command: 'returnResult', input: { way } } as const
    const returned = await runCommandWithin(tx, { kind: 'system' }, request, world)
    if (!returned.ok) throw new Error(`the result of ${caseId} was not handed over: ${returned.error.kind}`)
    return ok(true)
  })
}
