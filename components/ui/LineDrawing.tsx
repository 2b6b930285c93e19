import type { ReactNode } from 'react'

type Props = {
  /** The side of the square on which it is drawn, and how large that is in the text around it. */
  grid: 16 | 24
  size: string
  stroke?: number
  className?: string
  filled?: boolean | undefined
  children: ReactNode
}

/** Lines in the colour of the text around them. Decorative: the word beside it carries the meaning. */
export const LineDrawing = ({
  grid,
  size,
  stroke = 1.5,
  className = '',
  filled = false,
  children,
}: Props) => (
  <svg
    aria-hidden="true"
    viewBox={`0 0 ${grid} ${grid}`}
    width={size}
    height={size}
    fill={filled ? 'currentColor' : 'none'}
    stroke="currentColor"
    strokeWidth={stroke}
    strokeLinecap="round"
    strokeLinejoin="round"
    className={`shrink-0 ${className}`}
  >
    {children}
  </svg>
)
