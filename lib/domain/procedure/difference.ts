import type { Fields } from './field.ts'
import { answerText } from './merge-typed.ts'
import type { Typed } from './typed.ts'
import { typedInWords } from './typed-in-words.ts'

/** A question that holds one answer in the form and another in the store. Plain data. */
export type Difference = {
  readonly name: string
  readonly label: string
  /** Line by line, as people read them; none where nothing was answered. */
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
  /** The other answer as `answerText`: whoever keeps their own has seen it. */
  readonly shown: string
  /** The other answer, control by control. */
  readonly controls: Typed
}

export const differenceOf = (fields: Fields, name: string, mine: Typed, theirs: Typed): Difference => ({
  name,
  label: fields[name]?.label ?? name,
  mine: typedInWords(fields, name, mine),
  theirs: typedInWords(fields, name, theirs),
  shown: answerText(fields, name, theirs),
  controls: theirs,
})
