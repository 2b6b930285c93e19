import type { Recognitions } from '#lib/domain/address/form-addresses.ts'
import type { Field as Definition } from '#lib/domain/procedure/field.ts'
import { type Typed, typedIn } from '#lib/domain/procedure/typed.ts'
import type { Messages } from './messages.ts'
import { ScalarControl } from './ScalarControl.tsx'
import { TableControl } from './TableControl.tsx'

type Props = {
  name: string
  field: Definition
  /** Everything typed so far; the field finds its own. */
  typed: Typed
  problems?: Messages
  warnings?: Messages
  /** Of the addresses: the units of today that they are in. */
  recognised?: Recognitions
  /** When the question has to be answered, in words, for those without a script (`conditionInWords`). */
  condition?: string | undefined
  /** Where the answer comes from that stands there already, in words. */
  mark?: string | undefined
  /** Whether it is asked as the answers stand now. */
  asked?: boolean
}

/** Draws any question that a procedure can ask. */
export const Field = ({
  name,
  field,
  typed,
  problems = {},
  warnings = {},
  recognised = {},
  condition,
  mark,
  asked = true,
}: Props) => (
  <div data-field={name} data-not-asked={asked ? undefined : ''}>
    {condition && (
      <p data-condition="" className="mb-1 text-sm text-water">
        {condition}
      </p>
    )}
    {mark && (
      <p data-filled-in="" className="mb-1 text-sm text-water">
        {mark}
      </p>
    )}
    {field.kind === 'table' ? (
      <TableControl
        control={name}
        field={field}
        typed={typed}
        problems={problems}
        warnings={warnings}
        recognised={recognised}
      />
    ) : (
      <ScalarControl
        control={name}
        field={field}
        value={typedIn(typed, name)}
        problem={problems[name]}
        warning={warnings[name]}
        recognition={recognised[name]}
      />
    )}
  </div>
)
