import { describedBy } from './messages.ts'

export type RadioOption = {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  /** Of a name that stays what it is on a page in another language. */
  readonly lang?: 'vi' | undefined
}

type Props = {
  control: string
  options: readonly RadioOption[]
  value: string
  /** Short answers such as yes and no stand side by side. */
  inLine?: boolean
  isWrong: boolean
}

/** One of a few, all in sight. The first bears the name of the control as its id: a summary of errors leads there. */
export const RadioControl = ({ control, options, value, inLine = false, isWrong }: Props) => (
  <div className={inLine ? 'grid max-w-88 grid-cols-2 gap-3' : 'grid gap-2.5'}>
    {options.map((option, i) => {
      const id = i === 0 ? control : `${control}-${option.value}`
      return (
        <label
          key={option.value}
          htmlFor={id}
          className="flex min-h-12 cursor-pointer items-start gap-3 rounded-control border-[1.5px] border-edge bg-sheet px-4 py-2.5 hover:border-ink-soft has-[:checked]:border-leaf has-[:checked]:bg-leaf-tint has-[:checked]:shadow-[inset_0_0_0_1px_var(--color-leaf)]"
        >
          <input
            type="radio"
            id={id}
            name={control}
            value={option.value}
            defaultChecked={value === option.value}
            aria-describedby={
              option.hint ? `${id}-more ${describedBy(control, false)}` : describedBy(control, false)
            }
            aria-invalid={isWrong || undefined}
            className="mt-[0.2em] size-5.5 shrink-0 accent-leaf"
          />
          <span className="min-w-0 leading-snug">
            <span lang={option.lang} className="block pt-0.5">
              {option.label}
            </span>
            {option.hint && (
              <span id={`${id}-more`} className="mt-0.5 block text-ink-soft text-sm">
                {option.hint}
              </span>
            )}
          </span>
        </label>
      )
    })}
  </div>
)
