import { type Dong, dong, sumOf } from '#lib/domain/kernel/money.ts'
import type { AnyAnswers } from './answers.ts'
import type { AmountOf, Fee, Procedure } from './procedure.ts'

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

/** Amounts decided since the revision was written: label of a line of its fee table → đồng. */
export type FeeAmounts = ReadonlyMap<string, number>

/** No decision since: the amounts that the revision itself publishes. */
export const publishedAmounts: FeeAmounts = new Map()

/** The fee table of a revision with the amounts in force in place of those that it published. */
export const feeTableWith = ({ feeTable }: Procedure, amounts: FeeAmounts): Procedure['feeTable'] =>
  feeTable.map((line) => ({ ...line, amount: amounts.get(line.label) ?? line.amount }))

/**
 * What this person has to pay under this revision.
 *
 * @throws RangeError when the procedure's own rule contradicts itself, or an amount is decided for a line that its
 *   table does not have: a bill must never be wrong quietly
 */
export const feeFor = (procedure: Procedure, answers: AnyAnswers, amounts: FeeAmounts): Fee => {
  const fee = procedure.fee(answers, amountsOf(procedure, amounts))
  if (fee.total < 0 || fee.total !== sumOf(fee.lines.map(({ amount }) => amount))) {
    throw new RangeError(
      `${procedure.code} (revision ${procedure.revision}): the fee is not the sum of its lines`,
    )
  }
  return fee
}

const amountsOf = (procedure: Procedure, amounts: FeeAmounts): AmountOf => {
  const inForce = new Map(feeTableWith(procedure, amounts).map(({ label, amount }) => [label, amount]))
  const stranger = [...amounts.keys()].find((label) => !inForce.has(label))
  if (stranger !== undefined)
    throw new RangeError(`${procedure.code}: no line of the fee table says ${stranger}`)
  const charged = procedure.feeTable.find(({ label, amount }) => amount === 0 && inForce.get(label) !== 0)
  if (charged) throw new RangeError(`${procedure.code}: ${charged.label} is free by the law itself`)
  return (label) => {
    const amount = inForce.get(label)
    if (amount === undefined)
      throw new RangeError(`${procedure.code}: no line of the fee table says ${label}`)
    return amount
  }
}
