import type { ReactNode } from 'react'

/** The line of lacquer at the head of every public page: whose door this is. */
export const EmblemLine = ({ children, aside }: { children: ReactNode; aside?: ReactNode }) => (
  <div data-ground="night" className="border-gold-bright border-b bg-lacquer-deep text-sheet">
    <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-3 px-4 py-1.5 text-sm sm:px-6">
      <p>{children}</p>
      {aside && <div className="flex items-center gap-x-4 text-gold-bright">{aside}</div>}
    </div>
  </div>
)
