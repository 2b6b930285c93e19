import { Kbd } from './Kbd.tsx'

/** The key of what it stands in. Seen only where keys are listened to; for those who listen, `aria-keyshortcuts` says it. */
export const KeyHint = ({ children }: { children: string }) => (
  <span aria-hidden="true" className="key-hint">
    <Kbd>{children}</Kbd>
  </span>
)
