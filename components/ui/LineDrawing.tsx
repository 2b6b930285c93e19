import type { ReactNode } from 'react'

type Props = {
  /** The side of the square on which it is drawn, and how large that is in the text around it. */
  grid: 16 | 24
  size: string
  filled?: boolean | undefined
  children: ReactNode
}

/** Lines in the colour of the text around them. Decorative: the word beside it carries the meaning. */
export const LineDrawing = ({ grid, size, filled = false, children }: Props) => (
  <svg
    aria-hidden="true"
    viewBox={`0 0 ${grid} ${grid}`}
    width={size}
    height={size}
    className={filled ? 'line-drawing fill-current!' : 'line-drawing'}
  >
    {children}
  </svg>
)
