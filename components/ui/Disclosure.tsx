import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** More for those who want it, folded away without any script. */
export const Disclosure = ({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) => (
  <details open={open} className="group">
    <summary className="inline-flex min-h-11 list-none items-center gap-1.5 text-leaf underline decoration-1 underline-offset-4 hover:text-leaf-deep hover:decoration-2 [&::-webkit-details-marker]:hidden">
      <Icon name="chevron" className="-rotate-90 transition-transform group-open:rotate-0" />
      {summary}
    </summary>
    <div className="mt-1 mb-3 border-gold border-l pl-4">{children}</div>
  </details>
)
