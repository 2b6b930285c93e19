import type { ReactNode } from 'react'
import { say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'

type Props = {
  title: string
  /** What the picture shows, in a sentence: for those who do not see it and those in a hurry. */
  summary: string
  /** The figures behind it. */
  table: ReactNode
  children: ReactNode
}

/** A picture of figures: its name, its message, the drawing, and the table to check it by. */
export const ChartFrame = ({ title, summary, table, children }: Props) => (
  <figure className="min-w-0">
    <figcaption className="mb-3">
      <p className="font-semibold text-lg">{title}</p>
      <p className="max-w-reading text-ink-soft">{summary}</p>
    </figcaption>
    {children}
    <div className="mt-2">
      <Disclosure summary={say('Xem bảng số liệu')}>{table}</Disclosure>
    </div>
  </figure>
)
