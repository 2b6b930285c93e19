import type { Fields } from '#lib/domain/procedure/field.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { Field } from './Field.tsx'
import type { Messages } from './messages.ts'

type Props = { fields: Fields; typed?: Typed | undefined; problems?: Messages | undefined }

/** All questions of a short form, in their order, with what came back with it. */
export const FieldList = ({ fields, typed = {}, problems = {} }: Props) =>
  Object.entries(fields).map(([name, field]) => (
    <Field key={name} name={name} field={field} typed={typed} problems={problems} />
  ))
