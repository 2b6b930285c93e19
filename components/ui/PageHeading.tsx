import type { ReactNode } from 'react'

type Props = {
  /** The name of the page: one `h1`. */
  children: ReactNode
  /** A word over the heading: the procedure, the step, the unit. */
  over?: ReactNode
  /** One or two sentences under it. */
  lead?: ReactNode
  /** What can be done with the whole page. */
  actions?: ReactNode
}

export const PageHeading = ({ children, over, lead, actions }: Props) => (
  <header className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
    <div className="min-w-0">
      {over && <p className="mb-1 text-ink-soft text-sm">{over}</p>}
      <h1 className="font-semibold font-serif text-3xl">{children}</h1>
      {lead && <div className="mt-3 max-w-reading text-ink-soft text-lg leading-snug">{lead}</div>}
    </div>
    {actions && (
      <div data-screen-only className="flex flex-wrap gap-3">
        {actions}
      </div>
    )}
  </header>
)
