import { FieldMessages } from './FieldMessages.tsx'
import { describedBy } from './messages.ts'
import { Official } from './Official.tsx'

type Props = {
  control: string
  label: string
  official?: string | undefined
  /** The statement itself, to be read before it is agreed to. */
  text: string
  isTicked: boolean
  problem?: string | undefined
}

/** A statement and a box to agree with it. Never ticked beforehand. */
export const ConsentControl = ({ control, label, official, text, isTicked, problem }: Props) => (
  <div className="has-[[aria-invalid=true]]:border-lacquer has-[[aria-invalid=true]]:border-l-4 has-[[aria-invalid=true]]:pl-4">
    <p id={`${control}-hint`} className="mb-3 max-w-reading border-gold border-l pl-4">
      {text}
    </p>
    <FieldMessages control={control} problem={problem} />
    <label
      htmlFor={control}
      className="flex min-h-12 cursor-pointer items-start gap-3 rounded-control border-[1.5px] border-edge bg-sheet px-4 py-2.5 font-semibold hover:border-ink-soft has-[:checked]:border-leaf has-[:checked]:bg-leaf-tint"
    >
      <input
        type="checkbox"
        id={control}
        name={control}
        value="yes"
        defaultChecked={isTicked}
        aria-describedby={describedBy(control, true)}
        aria-invalid={problem !== undefined || undefined}
        className="mt-[0.2em] size-5.5 shrink-0 accent-leaf"
      />
      <span className="pt-0.5 leading-snug">
        {label}
        <Official>{official}</Official>
      </span>
    </label>
  </div>
)
