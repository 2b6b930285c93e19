import { type Person, unitsAs } from '#lib/domain/access/actor.ts'
import { type FeeMethod, feeMethods } from '#lib/domain/case/fee-method.ts'
import { type Dong, dong } from '#lib/domain/kernel/money.ts'
import { toDate, zone } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

export type Sum = { readonly count: number; readonly amount: Dong }

/** Money on one side that has no counterpart on the other. */
export type Difference = {
  readonly id: string
  readonly what: 'lineWithoutReceipt' | 'receiptWithoutLine' | 'strangeNotification'
  readonly source: 'bank' | 'vnpay'
  readonly at: string
  readonly amount: Dong
  /** The bank's reference, or the order. */
  readonly reference: string
  /** The words of a transfer. */
  readonly content: string | null
  /** A transfer that the desk can still assign or give back. */
  readonly isOpen: boolean
}

/** The money of one unit on one day, from both sides. Plain data. */
export type Reconciliation = {
  readonly unit: { readonly code: string; readonly name: string }
  /** ISO day in Việt Nam. */
  readonly day: string
  readonly units: readonly { readonly code: string; readonly name: string }[]
  readonly receipts: readonly (Sum & { readonly method: FeeMethod })[]
  readonly statements: readonly (Sum & { readonly source: 'bank' | 'vnpay'; readonly matched: Sum })[]
  readonly refunds: Sum
  readonly differences: readonly Difference[]
  /** Whether the actor may bring statements in and resolve lines. */
  readonly mayImport: boolean
}

const readers = ['desk', 'divisionHead', 'director', 'auditor'] as const

/**
 * What a unit took on a day by its receipts, against what bank and VNPay say by their statements, to the đồng. Null for
 * those who do not work in a unit's money; another's unit is answered with their own first one.
 */
export const reconciliation = async (
  actor: Person,
  asked: { readonly unitCode: string; readonly day: Temporal.PlainDate },
  world: World,
): Promise<Reconciliation | null> => {
  const codes = unitsAs(actor, ...readers)
  const units = await world.db.unit.findMany({
    where: { code: { in: codes } },
    orderBy: { name: 'asc' },
    select: { code: true, name: true },
  })
  const unit = units.find(({ code }) => code === asked.unitCode) ?? units[0]
  if (!unit) return null
  const start = asked.day.toZonedDateTime(zone)
  const span = { gte: toDate(start.toInstant()), lt: toDate(start.add({ days: 1 }).toInstant()) }
  const ofUnit = { unitCode: unit.code }
  const [receipts, lines, refunds, unlined, strange] = await Promise.all([
    world.db.feeReceipt.groupBy({
      by: ['method'],
      where: { ...ofUnit, takenAt: span, method: { not: 'exempt' } },
      _sum: { amount: true },
      _count: true,
    }),
    world.db.statementLine.findMany({ where: { ...ofUnit, at: span }, orderBy: { at: 'asc' }, take: 5_000 }),
    world.db.refund.aggregate({ where: { ...ofUnit, doneAt: span }, _sum: { amount: true }, _count: true }),
    world.db.feeReceipt.findMany({
      where: { ...ofUnit, takenAt: span, payment: { statementLines: { none: {} } } },
      include: { payment: { select: { orderRef: true, method: true } } },
      take: 1_000,
    }),
    world.db.paymentNotification.findMany({
      where: { answer: { not: '00' }, receivedAt: span, payment: null },
      take: 200,
    }),
  ])
  const hasLines = (source: 'bank' | 'vnpay') => lines.some((line) => line.source === source)
  const sumOf = (rows: readonly { readonly amount: bigint }[]): Sum => ({
    count: rows.length,
    amount: dong(Number(rows.reduce((sum, { amount }) => sum + amount, 0n))),
  })
  const sources = (['bank', 'vnpay'] as const).filter(hasLines)
  return {
    ...{ unit, units, day: asked.day.toString() },
    receipts: feeMethods.flatMap((method) => {
      const row = receipts.find((found) => found.method === method)
      return row ? [{ method, count: row._count, amount: dong(Number(row._sum.amount ?? 0n)) }] : []
    }),
    statements: sources.map((source) => {
      const ofSource = lines.filter((line) => line.source === source)
      return {
        source,
        ...sumOf(ofSource),
        matched: sumOf(ofSource.filter(({ state }) => state === 'matched')),
      }
    }),
    refunds: { count: refunds._count, amount: dong(Number(refunds._sum.amount ?? 0n)) },
    differences: [
      ...lines
        .filter(({ state }) => state !== 'matched')
        .map(
          (line): Difference => ({
            id: line.id,
            what: 'lineWithoutReceipt',
            source: line.source as Difference['source'],
            at: line.at.toISOString(),
            amount: dong(Number(line.amount)),
            reference: line.reference,
            content: String(world.sealing.open(line.sealed, `statement:${line.id}`)),
            isOpen: line.source === 'bank' && line.state === 'unmatched',
          }),
        ),
      // Only against a statement that has been brought in: before that nothing is missing yet.
      ...unlined
        .filter(({ payment }) => payment && hasLines(payment.method === 'vnpay' ? 'vnpay' : 'bank'))
        .map(
          (receipt): Difference => ({
            id: receipt.caseId,
            what: 'receiptWithoutLine',
            source: receipt.payment?.method === 'vnpay' ? 'vnpay' : 'bank',
            at: receipt.takenAt.toISOString(),
            amount: dong(Number(receipt.amount)),
            reference: receipt.payment?.orderRef ?? '',
            content: null,
            isOpen: false,
          }),
        ),
      ...strange.map(
        (notification): Difference => ({
          id: notification.id,
          what: 'strangeNotification',
          source: 'vnpay',
          at: notification.receivedAt.toISOString(),
          amount: dong(Number(notification.amount)),
          reference: notification.orderRef,
          content: null,
          isOpen: false,
        }),
      ),
    ],
    mayImport: unitsAs(actor, 'desk').includes(unit.code),
  }
}
