'use client'

import { useEffect } from 'react'

/** Moves the focus to what must be heard first. Without a script the page still begins with it. */
export const FocusOnArrival = ({ target }: { target: string }) => {
  useEffect(() => document.getElementById(target)?.focus(), [target])
  return null
}
