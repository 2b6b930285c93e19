import type { ReactNode } from 'react'

type Props = {
  value: string
  isChosen: boolean
  label: string
  hint?: string | undefined
  /** What it would fill in, below the choice and outside of its label. */
  children?: ReactNode
}

/** The control by which a form says what it is filled in with. */
export const fillControl = 'fill'

/** One source of answers to pick. */
export const FillChoice = ({ value, isChosen, label, hint, children }: Props) => {
  const id = `${fillControl}-${value}`
  return (
    <div className="rounded-control border-[1.5px] border-edge bg-sheet px-4 py-1 has-[:checked]:border-leaf has-[:checked]:bg-leaf-tint has-[:checked]:shadow-[inset_0_0_0_1px_var(--color-leaf)]">
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-1.5">
        <input
          type="radio"
          id={id}
          name={fillControl}
          value={value}
          defaultChecked={isChosen}
          className="mt-[0.2em] size-5.5 shrink-0 accent-leaf"
        />
        <span className="min-w-0 pt-0.5 leading-snug">
          {label}
          {hint && <span className="mt-0.5 block break-words text-ink-soft text-sm">{hint}</span>}
        </span>
      </label>
      {children}
    </div>
  )
}
