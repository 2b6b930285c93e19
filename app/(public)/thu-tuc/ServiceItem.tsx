import { Icon } from '#components/ui/Icon.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { feeRange, limitInWords } from './service-words.ts'

/** One service in the catalogue: what it is for, how long, how much. The whole card leads to it. */
export const ServiceItem = ({ procedure }: { procedure: Procedure }) => (
  <li className="relative rounded-sheet border border-rule bg-sheet p-5 shadow-sheet focus-within:border-gold hover:border-gold">
    <h3>
      <a
        href={`/thu-tuc/${procedure.slug}`}
        className="link font-semibold text-lg leading-snug after:absolute after:inset-0"
      >
        {procedure.shortName}
      </a>
    </h3>
    <p className="mt-1 max-w-reading text-ink-soft">{procedure.page.what}</p>
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <li className="flex items-center gap-1.5">
        <Icon name="clock" /> {limitInWords(procedure.limitTable[0])}
      </li>
      <li className="flex items-center gap-1.5">
        <Icon name="hand" /> {feeRange(procedure.feeTable)}
      </li>
      <li className="flex items-center gap-1.5">
        <Icon name="desk" /> {procedure.decidedBy}
      </li>
    </ul>
  </li>
)
