'use client'

import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { type ReactNode, useEffect, useState } from 'react'

type Props = {
  /** The name to which passkeys are bound. */
  rpId: string
  children: ReactNode
}

/**
 * Shows what needs passkeys, where the browser has them and the page is open under the name to which they are bound. Without
 * JavaScript there is nothing to see here, and the codes beside it serve as always.
 */
export const PasskeysHere = ({ rpId, children }: Props) => {
  const [can, setCan] = useState(false)
  useEffect(() => setCan(browserSupportsWebAuthn() && location.hostname === rpId), [rpId])
  return can ? children : null
}
