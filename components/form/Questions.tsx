import type { Recognitions } from '#lib/domain/address/form-addresses.ts'
import type { Field as Definition } from '#lib/domain/procedure/field.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { Field } from './Field.tsx'
import type { Messages } from './messages.ts'

type Said = readonly { readonly control: string; readonly message: string }[]

type Props = {
  questions: readonly {
    readonly name: string
    readonly field: Definition
    readonly asked: boolean
    readonly condition?: string
  }[]
  typed: Typed
  problems: Said
  warnings: Said
  /** Of the addresses: the units of today that they are in. */
  recognised?: Recognitions
  /** Question → where its answer comes from, for what was filled in. */
  marks?: Readonly<Record<string, string>>
}

/** The questions of a group, each with what was typed and what is to be said about it. */
export const Questions = ({ questions, typed, problems, warnings, recognised = {}, marks = {} }: Props) => {
  const wrong = byControl(problems)
  const doubtful = byControl(warnings)
  return questions.map(({ name, field, asked, condition }) => (
    <Field
      key={name}
      name={name}
      field={field}
      typed={typed}
      problems={wrong}
      warnings={doubtful}
      recognised={recognised}
      condition={condition}
      mark={marks[name]}
      asked={asked}
    />
  ))
}

/** One sentence per control: the first is the one to mend first. */
const byControl = (said: Said): Messages =>
  Object.fromEntries([...said].reverse().map(({ control, message }) => [control, message]))
