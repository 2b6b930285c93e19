import type { ReactNode } from 'react'

const widths = {
  /** One column, one group of questions. */
  question: 'max-w-question',
  /** Text to be read: under 70 characters a line. */
  reading: 'max-w-reading',
  page: 'max-w-page',
  /** The whole screen of a desk. */
  desk: 'max-w-desk',
} as const

/** The part of a page between its edges. */
export const PageBody = ({
  width = 'page',
  children,
}: {
  width?: keyof typeof widths
  children: ReactNode
}) => <div className={`mx-auto w-full px-4 pt-6 sm:px-6 sm:pt-8 ${widths[width]}`}>{children}</div>
