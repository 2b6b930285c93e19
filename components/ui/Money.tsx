import { moneyText } from './number-words.ts'

/** An amount in whole đồng. */
export const Money = ({ amount }: { amount: number }) => (
  <span className="whitespace-nowrap tabular-nums">{moneyText(amount)}</span>
)
