import { inputAttributes, type WrittenField, widthOf } from './input-attributes.ts'
import { describedBy } from './messages.ts'

type Props = { control: string; field: WrittenField; value: string; hasHint: boolean; isWrong: boolean }

/** One line to write in, or a few. Shows what was typed, right or wrong, and never cuts it short. */
export const WrittenControl = ({ control, field, value, hasHint, isWrong }: Props) => {
  const common = {
    id: control,
    name: control,
    defaultValue: value,
    autoComplete: field.autocomplete ?? 'off',
    'aria-describedby': describedBy(control, hasHint),
    'aria-invalid': isWrong || undefined,
    className: `control ${widthOf(field)}`,
  }
  if (field.kind === 'text' && field.multiline) return <textarea {...common} rows={4} />
  return <input {...common} {...inputAttributes(field)} />
}
