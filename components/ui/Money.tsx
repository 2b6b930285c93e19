import { say } from '#components/language/say.ts'
import type { Dong } from '#lib/domain/kernel/money.ts'
import { moneyText } from './number-words.ts'

/** An amount in whole đồng; nothing to pay is said in words. */
export const Money = ({ amount }: { amount: Dong }) => (
  <span className="whitespace-nowrap tabular-nums">
    {amount === 0 ? say('Không mất phí') : moneyText(amount)}
  </span>
)
