import type { ReactNode } from 'react'
import { say } from '#components/language/say.ts'
import { FieldMessages } from './FieldMessages.tsx'
import { idsOf } from './messages.ts'
import { Official } from './Official.tsx'

export type FrameProps = {
  /** The control's name, and the id by which a summary of errors links to it. */
  control: string
  label: string
  /** The label of the official form, where `label` translates it. */
  official?: string | undefined
  hint?: string | undefined
  optional?: boolean | undefined
  problem?: string | undefined
  warning?: string | undefined
}

/** One control with its label, its hint and what is wrong with it. */
export const FieldFrame = ({
  control,
  label,
  official,
  hint,
  optional,
  problem,
  warning,
  children,
}: FrameProps & { children: ReactNode }) => (
  <div className="has-[[aria-invalid=true]]:border-lacquer has-[[aria-invalid=true]]:border-l-4 has-[[aria-invalid=true]]:pl-4">
    <label htmlFor={control} className="block font-semibold">
      {label}
      {optional && <Optional />}
      <Official>{official}</Official>
    </label>
    {hint && <Hint control={control}>{hint}</Hint>}
    <div className="mt-1.5">
      <FieldMessages control={control} problem={problem} warning={warning} />
      {children}
    </div>
  </div>
)

/** A group of controls that answer one question: its legend is the question. */
export const GroupFrame = ({
  control,
  label,
  official,
  hint,
  optional,
  problem,
  warning,
  children,
}: FrameProps & { children: ReactNode }) => (
  <fieldset
    aria-describedby={hint ? idsOf(control).hint : undefined}
    className="min-w-0 has-[[aria-invalid=true]]:border-lacquer has-[[aria-invalid=true]]:border-l-4 has-[[aria-invalid=true]]:pl-4"
  >
    <legend className="font-semibold">
      {label}
      {optional && <Optional />}
      <Official>{official}</Official>
    </legend>
    {hint && <Hint control={control}>{hint}</Hint>}
    <div className="mt-1.5">
      <FieldMessages control={control} problem={problem} warning={warning} />
      {children}
    </div>
  </fieldset>
)

const Hint = ({ control, children }: { control: string; children: string }) => (
  <p id={idsOf(control).hint} className="text-ink-soft text-sm">
    {children}
  </p>
)

const Optional = () => <span className="font-normal text-ink-soft"> {say('(không bắt buộc)')}</span>
