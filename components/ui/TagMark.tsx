import type { ReactNode } from 'react'

/** The drawing in front of a tag's word: paths on a grid of 16, in the tag's own colour. */
export const TagMark = ({ children }: { children: ReactNode }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 16 16"
    width="1.05em"
    height="1.05em"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="shrink-0"
  >
    {children}
  </svg>
)
