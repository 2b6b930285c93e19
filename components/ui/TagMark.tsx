import type { ReactNode } from 'react'
import { LineDrawing } from './LineDrawing.tsx'

/** The drawing in front of a tag's word: paths on a grid of 16, in the tag's own colour. */
export const TagMark = ({ children }: { children: ReactNode }) => (
  <LineDrawing grid={16} size="1.05em">
    {children}
  </LineDrawing>
)
