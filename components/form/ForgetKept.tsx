'use client'

import { useEffect } from 'react'

/** The application was handed in: what this device kept of its draft is wiped. */
export const ForgetKept = ({ draft }: { draft: string }) => {
  useEffect(() => {
    import('./kept-answers.ts').then(({ forgetKept }) => forgetKept(draft)).catch(() => undefined)
  }, [draft])
  return null
}
