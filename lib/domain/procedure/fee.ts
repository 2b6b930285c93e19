import { type Dong, dong, sumOf } from '#lib/domain/kernel/money.ts'
import type { AnyAnswers } from './answers.ts'
import type { Fee, Procedure } from './procedure.ts'

/**
 * A fee from its lines, in đồng; lines of nothing are left out unless there is no other.
 *
 * @param exemption the ground, in words, on which less than the usual fee is due
 * @throws RangeError for amounts that are not whole
 */
export const feeOf = (
  lines: readonly { readonly label: string; readonly amount: number }[],
  exemption?: { readonly ground: string },
): Fee => {
  const priced: { label: string; amount: Dong }[] = lines.map(({ label, amount }) => ({
    label,
    amount: dong(amount),
  }))
  const due = priced.filter(({ amount }) => amount !== 0)
  return {
    total: sumOf(priced.map(({ amount }) => amount)),
    lines: due.length > 0 ? due : priced.slice(0, 1),
    ...(exemption && { exemption }),
  }
}

/**
 * What this person has to pay under this revision.
 *
 * @throws RangeError when the procedure's own rule contradicts itself: a bill must never be wrong quietly
 */
export const feeFor = (procedure: Procedure, answers: AnyAnswers): Fee => {
  const fee = procedure.fee(answers)
  if (fee.total < 0 || fee.total !== sumOf(fee.lines.map(({ amount }) => amount))) {
    throw new RangeError(
      `${procedure.code} (revision ${procedure.revision}): the fee is not the sum of its lines`,
    )
  }
  return fee
}
