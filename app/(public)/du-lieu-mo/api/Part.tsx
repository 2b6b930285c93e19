import type { ReactNode } from 'react'

/** One part of the page, to which links lead. */
export const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-3 font-semibold text-2xl">
      {title}
    </h2>
    <div className="space-y-4">{children}</div>
  </section>
)
