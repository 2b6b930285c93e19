import type { ReactNode } from 'react'

/** One shelf of the kitchen. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="space-y-6 border-gold border-t pt-6">
    <h2 className="font-semibold font-serif text-2xl">{title}</h2>
    {children}
  </section>
)
