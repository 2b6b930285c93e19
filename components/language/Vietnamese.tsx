import type { ReactNode } from 'react'
import { spoken } from './say.ts'

/** What stays Vietnamese on an English page: names of offices, official titles. Read aloud as Vietnamese. */
export const Vietnamese = ({ children }: { children: ReactNode }) =>
  spoken() === 'vi' ? children : <span lang="vi">{children}</span>
