import { feeOf } from '#lib/domain/procedure/fee.ts'
import type { AmountOf, ProcedureFacts } from '#lib/domain/procedure/procedure.ts'

type FeeRules = Pick<ProcedureFacts<Record<never, never>>, 'feeTable'> & {
  fee(answers: unknown, amountOf: AmountOf): ReturnType<typeof feeOf>
}

/** One amount for each application, whatever was answered. */
export const fixedFee = (label: string, amount: number, ref: string): FeeRules => ({
  feeTable: [{ label, amount, ref }],
  fee: (_, amountOf) => feeOf([{ label, amount: amountOf(label) }]),
})

/** Nothing is charged. @param ref what says so, or says nothing of a fee */
export const noFee = (ref: string, label = 'Không thu phí, lệ phí'): FeeRules => ({
  feeTable: [{ label, amount: 0, ref }],
  fee: () => feeOf([{ label, amount: 0 }]),
})
