import { FieldFrame } from './FieldFrame.tsx'
import { describedBy } from './messages.ts'

type Props = {
  control?: 'factorCode' | 'passkeyCode'
  label: string
  hint: string
  problem?: string | undefined
}

/** A code that is good once: never drawn back into the page, and offered by telephones that know it. */
export const CodeField = ({ control = 'factorCode', label, hint, problem }: Props) => (
  <FieldFrame control={control} label={label} hint={hint} problem={problem}>
    <input
      id={control}
      name={control}
      type="text"
      inputMode="text"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={20}
      aria-describedby={describedBy(control, true)}
      aria-invalid={problem !== undefined || undefined}
      className="control max-w-48 tabular-nums tracking-widest"
    />
  </FieldFrame>
)
