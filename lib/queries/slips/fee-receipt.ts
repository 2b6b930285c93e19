import type { Actor } from '#lib/domain/access/actor.ts'
import { isFeeMethod } from '#lib/domain/case/fee-method.ts'
import { dong } from '#lib/domain/kernel/money.ts'
import { feeReceiptSlip } from '#lib/domain/slips/fee-receipt-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import type { World } from '#lib/outside/world.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { openAnswers } from '#lib/use-cases/case/answers.ts'
import { fileNameOf, localTime, slipFileOf } from '#lib/use-cases/slips/slip-case.ts'
import { feeOfCase } from '../fee-amounts.ts'
import { type Printed, readableCase } from './readable-case.ts'

/** The receipt of a fee taken, or not taken on a ground; null before that, and for those who may not read the file. */
export const feeReceiptOf = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<Printed<Slip> | null> => {
  const found = await readableCase(actor, caseId, world)
  const receipt = found?.file.receipt
  if (!found || !receipt) return null
  const answers = await openAnswers(world.db, found.file, world)
  const fee = await feeOfCase(world.db, found.file, found.procedure, answers)
  const amount = dong(Number(receipt.amount))
  const payment = receipt.paymentId
    ? await world.db.payment.findUnique({ where: { id: receipt.paymentId } })
    : null
  const takenAt = localTime(receipt.takenAt)
  const content = feeReceiptSlip({
    ...slipFileOf(found),
    set: oneStopRulesOn(takenAt.toPlainDate()).slipSet,
    number: receipt.number,
    year: receipt.year,
    method: isFeeMethod(receipt.method) ? receipt.method : 'cash',
    amount,
    // A later supplement may have changed the answers: lines that no longer add up to what was taken are left out.
    lines: fee.total === amount ? fee.lines.map((line) => ({ ...line, amount: dong(line.amount) })) : [],
    ground: receipt.ground,
    reduction: fee.total === amount ? (fee.exemption?.ground ?? null) : null,
    takenAt,
    takenBy: receipt.takenBy && found.nameOf(receipt.takenBy),
    transaction: payment && [payment.orderRef, payment.transaction].filter(Boolean).join(', '),
  })
  return { fileName: fileNameOf('bien-lai', found.file), content }
}
