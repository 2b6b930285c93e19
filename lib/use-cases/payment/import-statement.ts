import { randomUUID } from 'node:crypto'
import { type Actor, unitsAs } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { orderRefIn } from '#lib/domain/payment/order-ref.ts'
import {
  readStatement,
  type StatementLine,
  type StatementProblem,
} from '#lib/domain/payment/statement-csv.ts'
import { dayOf, toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { lockPayment, settlePayment } from './settle-payment.ts'
import { accountOn } from './start-payment.ts'

export const statementSources = ['bank', 'vnpay'] as const
export type StatementSource = (typeof statementSources)[number]

/** What became of the lines of a file. */
export type Imported = {
  /** New, and found to belong to an order. */
  readonly matched: number
  /** New, and for people to look at. */
  readonly unmatched: number
  /** In an earlier file already: the same line never counts twice. */
  readonly known: number
  /** Without money coming in. */
  readonly passedOver: number
  /** ISO day in Việt Nam of the latest line. */
  readonly lastDay: string | null
}

type Failure = 'notFound' | 'noAccount' | StatementProblem

type Statement = {
  readonly unitCode: string
  readonly source: StatementSource
  readonly account: string
  readonly importedBy: string
}

/**
 * Takes in the statement of the unit's account, or of VNPay for its terminal. A transfer with the code of an order and
 * its amount settles the fee there and then, as a notification does; each line in a transaction of its own, so that a
 * file that is broken off goes on when it is brought again. What VNPay's statement says is only compared: its
 * notifications are the truth.
 */
export const importStatement = async (
  actor: Actor,
  given: { readonly unitCode: string; readonly source: StatementSource; readonly file: string },
  world: World,
): Promise<Result<Imported, Failure>> => {
  const { unitCode, source } = given
  if (actor.kind !== 'person' || !unitsAs(actor, 'desk').includes(unitCode)) return err('notFound')
  const account = await accountOf(unitCode, source, world)
  if (account === null) return err('noAccount')
  const read = readStatement(given.file)
  if (!read.ok) return read
  const statement = { unitCode, source, account, importedBy: actor.accountId }
  const counts = { matched: 0, unmatched: 0, known: 0 }
  for (const line of read.value.lines) counts[await takeLine(line, statement, world)]++
  const days = read.value.lines.map(({ at }) => dayOf(at).toString()).sort()
  return ok({ ...counts, passedOver: read.value.passedOver, lastDay: days.at(-1) ?? null })
}

const accountOf = async (unitCode: string, source: StatementSource, world: World): Promise<string | null> => {
  if (source === 'vnpay') return world.vnpay?.terminal ?? null
  return (await accountOn(world.db, unitCode, dayOf(world.clock.now())))?.accountNumber ?? null
}

const takeLine = (
  line: StatementLine,
  { unitCode, source, account, importedBy }: Statement,
  world: World,
): Promise<'matched' | 'unmatched' | 'known'> =>
  world.db.$transaction(async (tx) => {
    const id = randomUUID()
    const found = orderRefIn(line.content)
    const orderRef = found.ok ? found.value : null
    const payment = orderRef === null ? null : await tx.payment.findUnique({ where: { orderRef } })
    // The file before the line: everywhere in the same order, so that nobody waits for each other.
    const locked = payment && (await lockPayment(tx, payment))
    const { count } = await tx.statementLine.createMany({
      data: [
        {
          ...{ id, unitCode, source, account, orderRef, importedBy },
          reference: line.reference,
          at: toDate(line.at),
          amount: BigInt(line.amount),
          sealed: world.sealing.seal(line.content, `statement:${id}`),
          state: 'unmatched',
          importedAt: toDate(world.clock.now()),
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) return 'known'
    const isOurs =
      locked &&
      locked.method === (source === 'bank' ? 'vietqr' : 'vnpay') &&
      locked.amount === BigInt(line.amount) &&
      (source === 'vnpay' || locked.unitCode === unitCode)
    if (!isOurs) return 'unmatched'
    if (source === 'bank') await settlePayment(tx, locked, { transaction: line.reference, lineId: id }, world)
    else if (!['paid', 'refundDue', 'refunded'].includes(locked.state)) return 'unmatched'
    await tx.statementLine.update({ where: { id }, data: { state: 'matched', paymentId: locked.id } })
    return 'matched'
  })
