import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, unitsAs } from '#lib/domain/access/actor.ts'
import { type Dong, dong, parseMoney } from '#lib/domain/kernel/money.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { refundGroundsByHand } from '#lib/domain/payment/payment-state.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { lockCase } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'
import { tell } from '../messages/tell.ts'

/** What is wrong with a request: control → code. */
type Problems = Readonly<Record<string, 'required' | 'amount' | 'tooMuch' | 'tooLong'>>
type Failure = { readonly kind: 'notFound' } | { readonly kind: 'invalid'; readonly problems: Problems }

const input = z.object({
  ground: z.enum(refundGroundsByHand, { error: 'required' }),
  amount: z.string(),
  note: z.string().trim().min(1, 'required').max(500, 'tooLong'),
})

/** How much of the fee of a file could still go back: what the receipt says, less what has been asked for already. */
export const refundable = async (tx: Transaction, caseId: string): Promise<Dong> => {
  const receipt = await tx.feeReceipt.findUnique({ where: { caseId } })
  const asked = await tx.refund.aggregate({
    where: { caseId, ground: { in: [...refundGroundsByHand] } },
    _sum: { amount: true },
  })
  return dong(Number((receipt?.amount ?? 0n) - (asked._sum.amount ?? 0n)))
}

/**
 * The desk asks for a fee, or a part of it, to go back on a ground. Somebody else decides how (`decideRefund`). Never
 * more than was taken.
 */
export const requestRefund = async (
  actor: Actor,
  caseId: string,
  given: unknown,
  world: World,
): Promise<Result<null, Failure>> => {
  const units = unitsAs(actor, 'desk')
  if (actor.kind !== 'person' || units.length === 0 || !isUuid(caseId)) return err({ kind: 'notFound' })
  const parsed = input.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message])
    return err({ kind: 'invalid', problems: Object.fromEntries(problems) as Problems })
  }
  const amount = parseMoney(parsed.data.amount)
  if (!amount.ok || amount.value <= 0) return err({ kind: 'invalid', problems: { amount: 'amount' } })
  const back = amount.value
  return world.db.$transaction(async (tx): Promise<Result<null, Failure>> => {
    await lockCase(tx, caseId)
    const file = await tx.case.findUnique({ where: { id: caseId }, include: { receipt: true } })
    if (!file || !units.includes(file.unitCode)) return err({ kind: 'notFound' })
    if (back > (await refundable(tx, caseId)))
      return err({ kind: 'invalid', problems: { amount: 'tooMuch' } })
    const payment = file.receipt?.paymentId
      ? await tx.payment.findUnique({ where: { id: file.receipt.paymentId } })
      : null
    const now = world.clock.now()
    const id = randomUUID()
    const { ground } = parsed.data
    await tx.refund.create({
      data: {
        id,
        unitCode: file.unitCode,
        caseId,
        paymentId: payment?.id ?? null,
        paidTransaction: payment?.transaction ?? null,
        amount: BigInt(back),
        ground,
        sealedNote: world.sealing.seal(parsed.data.note, `refund:${id}`),
        state: 'due',
        requestedBy: actor.accountId,
        requestedAt: toDate(now),
      },
    })
    // A part that goes back leaves the payment what it was.
    if (payment?.state === 'paid' && payment.amount === BigInt(back))
      await tx.payment.update({ where: { id: payment.id }, data: { state: 'refundDue' } })
    const data = { amount: back, ground }
    await tell(tx, { accountId: file.ownerId, caseId, template: 'refundDue', data }, now, world)
    return ok(null)
  })
}
