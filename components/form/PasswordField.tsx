import { FieldFrame } from './FieldFrame.tsx'
import { describedBy } from './messages.ts'

type Props = {
  control: 'password' | 'newPassword' | 'passkeyPassword' | `removePassword.${string}`
  label: string
  hint?: string
  problem?: string | undefined
  /** Whether a password manager offers the old one or makes a new one. */
  asks: 'current' | 'new'
}

/** A password. It is never drawn back into the page, and pasting is never hindered. */
export const PasswordField = ({ control, label, hint, problem, asks }: Props) => (
  <FieldFrame control={control} label={label} hint={hint} problem={problem}>
    <input
      id={control}
      name={control}
      type="password"
      autoComplete={`${asks}-password`}
      autoCapitalize="none"
      spellCheck={false}
      aria-describedby={describedBy(control, hint !== undefined)}
      aria-invalid={problem !== undefined || undefined}
      className="control max-w-80"
    />
  </FieldFrame>
)
