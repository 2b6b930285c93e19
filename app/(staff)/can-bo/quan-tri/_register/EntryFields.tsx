import { Field } from '#components/form/Field.tsx'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { EntryForm } from '#lib/queries/administration/entry-form.ts'
import { ListControl } from './ListControl.tsx'

type Props = {
  form: EntryForm
  typed: Typed
  problems: Readonly<Record<string, string>>
}

/** The questions of an entry. */
export const EntryFields = ({ form: { register, fields }, typed, problems }: Props) => {
  const lists: Readonly<Partial<Record<string, readonly string[]>>> = register.lists ?? {}
  return Object.entries(fields).map(([name, field]) => {
    const items = lists[name]
    return items ? (
      <ListControl
        key={name}
        name={name}
        field={field}
        items={items}
        typed={typed[name] ?? ''}
        problem={problems[name]}
      />
    ) : (
      <Field key={name} name={name} field={field} typed={typed} problems={problems} />
    )
  })
}
