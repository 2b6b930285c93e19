import type { ReactNode } from 'react'

/** One thing to know about a service, that can be linked to. */
export const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="mb-10">
    <h2 id={id} className="mb-3 font-semibold text-2xl">
      {title}
    </h2>
    {children}
  </section>
)
