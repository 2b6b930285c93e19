import { limitWords } from '#components/case/limit-words.ts'
import { Known } from '#components/language/Known.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { moneyText } from '#components/ui/number-words.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { dong } from '#lib/domain/kernel/money.ts'
import type { DayCount, Procedure } from '#lib/domain/procedure/procedure.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'

type Props = { procedure: Procedure; language: Language }

/** One service in the catalogue: what it is for, how long, how much. The whole card leads to it. */
export const ServiceItem = ({ procedure, language }: Props) => {
  const { procedure: shown, nameLanguage } = serviceIn(language, procedure)
  const lang = langOf(nameLanguage)
  return (
    <li className="relative rounded-sheet border border-rule bg-sheet p-5 shadow-sheet focus-within:border-gold hover:border-gold">
      <h3>
        <a
          href={`/thu-tuc/${procedure.slug}`}
          lang={lang}
          className="link font-semibold text-lg leading-snug after:absolute after:inset-0"
        >
          {shown.shortName}
        </a>
      </h3>
      <p lang={lang} className="mt-1 max-w-reading text-ink-soft">
        {shown.page.what}
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <li className="flex items-center gap-1.5">
          <Icon name="clock" /> {usualLimit(procedure.limitTable[0])}
        </li>
        <li className="flex items-center gap-1.5">
          <Icon name="hand" /> {usualFee(procedure.feeTable)}
        </li>
        <li className="flex items-center gap-1.5">
          <Icon name="desk" /> <Known>{procedure.decidedBy}</Known>
        </li>
      </ul>
    </li>
  )
}

const usualLimit = (limit: DayCount | undefined): string =>
  limit ? say('Không quá {limit}', { limit: limitWords(limit) }) : say('Theo quy định')

/** What the usual case pays; a fee of nothing is said so. */
const usualFee = ([usual]: Procedure['feeTable']): string =>
  !usual || usual.amount === 0
    ? say('Không mất phí')
    : say('Phí {amount}', { amount: moneyText(dong(usual.amount)) })
