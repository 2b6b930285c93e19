import { FieldMessages } from '#components/form/FieldMessages.tsx'
import type { ScalarField } from '#lib/domain/procedure/field.ts'
import { boxOf } from './typed-form.ts'

type Props = {
  name: string
  field: ScalarField
  items: readonly string[]
  /** The items chosen, with commas between. */
  typed: string
  problem?: string | undefined
}

/** Several of a few: one box each, so that nobody has to spell them. */
export const ListControl = ({ name, field, items, typed, problem }: Props) => {
  const chosen = typed.split(', ')
  return (
    <fieldset
      id={name}
      aria-describedby={field.hint ? `${name}-hint` : undefined}
      className={`min-w-0 ${problem ? 'border-lacquer border-l-4 pl-4' : ''}`}
    >
      <legend className="font-semibold">
        {field.label}
        {field.optional && <span className="font-normal text-ink-soft"> (không bắt buộc)</span>}
      </legend>
      {field.hint && (
        <p id={`${name}-hint`} className="text-ink-soft text-sm">
          {field.hint}
        </p>
      )}
      <FieldMessages control={name} problem={problem} />
      <ul className="mt-1.5 grid gap-1.5 sm:grid-cols-2">
        {items.map((item, i) => (
          <li key={item}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-edge bg-sheet px-3 py-1.5 hover:border-ink-soft has-[:checked]:border-leaf has-[:checked]:bg-leaf-tint">
              <input
                type="checkbox"
                name={boxOf(name, i)}
                value="yes"
                defaultChecked={chosen.includes(item)}
                className="size-5 shrink-0 accent-leaf"
              />
              {item}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
