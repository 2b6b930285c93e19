import type { ReactNode } from 'react'

type Props = {
  title?: ReactNode
  /** The level of the heading on the page that it stands on. */
  level?: 2 | 3
  /** Beside the title: a tag, a link. */
  aside?: ReactNode
  /** What is official carries the gold line of a lacquer box. */
  official?: boolean
  id?: string
  children: ReactNode
}

/** A sheet of paper on the table. */
export const Card = ({ title, level = 2, aside, official = false, id, children }: Props) => {
  const Heading = `h${level}` as const
  return (
    <section
      id={id}
      className={`rounded-sheet border bg-sheet p-5 shadow-sheet sm:p-6 ${official ? 'border-gold outline-1 outline-gold/40 -outline-offset-5' : 'border-rule'}`}
    >
      {title && (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
          <Heading className="font-semibold text-xl">{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
