import { FieldFrame } from './FieldFrame.tsx'
import { describedBy } from './messages.ts'

type Props = { label: string; hint: string; problem?: string | undefined }

/** A code that is good once: never drawn back into the page, and offered by telephones that know it. */
export const CodeField = ({ label, hint, problem }: Props) => (
  <FieldFrame control="factorCode" label={label} hint={hint} problem={problem}>
    <input
      id="factorCode"
      name="factorCode"
      type="text"
      inputMode="text"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={20}
      aria-describedby={describedBy('factorCode', true)}
      aria-invalid={problem !== undefined || undefined}
      className="control max-w-48 tabular-nums tracking-widest"
    />
  </FieldFrame>
)
