import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

/** One thing to know about a service, that can be linked to. */
export const Section = ({ id, title, children }: Props) => (
  <section aria-labelledby={id} className="mb-10">
    <h2 id={id} className="mb-3 scroll-mt-4 font-semibold text-2xl">
      {title}
    </h2>
    {children}
  </section>
)
