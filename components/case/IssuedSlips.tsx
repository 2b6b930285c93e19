import { say } from '#components/language/say.ts'
import { Moment } from '#components/ui/Dateline.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { SlipKind } from '#lib/domain/case/workflow.ts'
import { slipWords } from './slip-words.ts'

type Line = {
  readonly id: string
  readonly kind: SlipKind
  readonly number: string | null
  /** ISO instant. */
  readonly issuedAt: string
}

/** The slips that a file was given, each as it was issued. */
export const IssuedSlips = ({
  slips,
  href,
}: {
  slips: readonly Line[]
  href: (slipId: string) => string
}) => (
  <ul className="divide-y divide-rule">
    {slips.map(({ id, kind, number, issuedAt }) => (
      <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
        <a href={href(id)} className="link inline-flex min-h-11 items-center gap-2">
          <Icon name="printer" />
          {say(slipWords[kind])}
          <span className="sr-only"> (PDF)</span>
        </a>
        <span className="text-ink-soft text-sm">
          {number !== null && (
            <>
              {say('Số')} <span className="whitespace-nowrap tabular-nums">{number}</span>,{' '}
            </>
          )}
          <Moment at={issuedAt} />
        </span>
      </li>
    ))}
  </ul>
)
