import { feeOf } from '#lib/domain/procedure/fee.ts'
import type { ProcedureFacts } from '#lib/domain/procedure/procedure.ts'

type FeeRules = Pick<ProcedureFacts<Record<never, never>>, 'feeTable'> & {
  fee(): ReturnType<typeof feeOf>
}

/** Nothing is charged, whatever was answered. @param ref what says so, or says nothing of a fee */
export const noFee = (ref: string, label = 'Không thu phí, lệ phí'): FeeRules => ({
  feeTable: [{ label, amount: 0, ref }],
  fee: () => feeOf([{ label, amount: 0 }]),
})
