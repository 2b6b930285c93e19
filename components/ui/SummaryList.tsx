import type { ReactNode } from 'react'
import { say } from '#components/language/say.ts'

export type SummaryRow = {
  readonly label: string
  /** What was answered; nothing is shown as "Chưa khai". */
  readonly value?: ReactNode
  /** Where it can be changed. */
  readonly changeHref?: string
}

/** Questions and answers side by side, each with its way back. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl className="divide-y divide-rule border-rule border-y">
    {rows.map((row) => (
      <div key={row.label} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[minmax(10rem,2fr)_3fr_auto]">
        <dt className="text-ink-soft">{row.label}</dt>
        <dd className="min-w-0 break-words font-semibold">
          {row.value ?? <span className="font-normal text-ink-soft italic">{say('Chưa khai')}</span>}
        </dd>
        {row.changeHref && (
          <dd data-screen-only className="-my-1.5">
            <a href={row.changeHref} className="link inline-flex min-h-11 items-center">
              {say('Sửa')}
              <span className="sr-only"> {row.label}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
