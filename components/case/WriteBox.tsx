import { ScalarControl } from '#components/form/ScalarControl.tsx'
import { Button } from '#components/ui/Button.tsx'
import { text } from '#lib/domain/procedure/fields.ts'

type Props = {
  action: string
  token: string
  control: string
  label: string
  hint: string
  button: string
  value?: string | undefined
  problem?: string | undefined
}

/** A few lines to write, and a button. */
export const WriteBox = ({ action, token, control, label, hint, button, value = '', problem }: Props) => (
  <form method="post" action={action} noValidate className="space-y-3">
    <input type="hidden" name="_token" value={token} />
    <ScalarControl
      control={control}
      field={text({ label, hint, max: 2_000, multiline: true })}
      value={value}
      problem={problem}
    />
    <Button look="secondary">{button}</Button>
  </form>
)
