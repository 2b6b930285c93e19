import { type Dong, formatMoney } from '#lib/domain/kernel/money.ts'

/** An amount in whole đồng; nothing to pay is said in words. */
export const Money = ({ amount }: { amount: Dong }) => (
  <span className="whitespace-nowrap tabular-nums">
    {amount === 0 ? 'Không mất phí' : formatMoney(amount)}
  </span>
)
