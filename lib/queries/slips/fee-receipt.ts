import type { Actor } from '#lib/domain/access/actor.ts'
import { dong } from '#lib/domain/kernel/money.ts'
import { feeFor } from '#lib/domain/procedure/fee.ts'
import { feeReceiptSlip } from '#lib/domain/slips/fee-receipt-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import type { World } from '#lib/outside/world.ts'
import { openAnswers } from '#lib/use-cases/case/answers.ts'
import { fileNameOf, localTime, type Printed, slipCase, slipFileOf } from './slip-case.ts'

/** The receipt of a fee taken, or not taken on a ground; null before that, and for those who may not read the file. */
export const feeReceiptOf = async (
  actor: Actor,
  caseId: string,
  appUrl: string,
  world: World,
): Promise<Printed<Slip> | null> => {
  const found = await slipCase(actor, caseId, world)
  const receipt = found?.file.receipt
  if (!found || !receipt) return null
  const fee = feeFor(found.procedure, await openAnswers(world.db, found.file, world))
  const amount = dong(Number(receipt.amount))
  const content = feeReceiptSlip({
    ...slipFileOf(found, appUrl),
    number: receipt.number,
    year: receipt.year,
    method: receipt.method === 'exempt' ? 'exempt' : 'cash',
    amount,
    // A later supplement may have changed the answers: lines that no longer add up to what was taken are left out.
    lines: fee.total === amount ? fee.lines.map((line) => ({ ...line, amount: dong(line.amount) })) : [],
    ground: receipt.ground,
    reduction: fee.total === amount ? (fee.exemption?.ground ?? null) : null,
    takenAt: localTime(receipt.takenAt),
    takenBy: found.nameOf(receipt.takenBy),
  })
  return { fileName: fileNameOf('bien-lai', found), content }
}
