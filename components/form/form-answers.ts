import { type Difference, differenceOf } from '#lib/domain/procedure/difference.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { answerText, type Seen, withAnswersOf } from '#lib/domain/procedure/merge-typed.ts'
import { pickControl, seenField } from '#lib/domain/procedure/posted-answers.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { focusOn, markUnsaved, say, typedOn } from './live-page.ts'
import { type Answer, drawnWith, seenNow, typed, type WaitingAnswers } from './waiting-answers.ts'

/** What these texts say to one question. */
export const answerIn = (fields: Fields, name: string, all: Typed): Answer => ({
  text: answerText(fields, name, all),
  controls: withAnswersOf(fields, {}, [name], all),
})

/** The form as the server drew it, with whatever was typed before the script came. */
export const asDrawn = (
  form: HTMLFormElement,
  fields: Fields,
  differing: readonly Difference[],
): WaitingAnswers => {
  const all = typedOn(form)
  let state = drawnWith(seenOf(form))
  for (const name of Object.keys(state)) state = typed(state, name, answerIn(fields, name, all))
  for (const { name, shown, controls } of differing) {
    const entry = state[name]
    if (entry?.waiting) state = { ...state, [name]: { ...entry, rival: { text: shown, controls } } }
  }
  return state
}

/** The answers between which the person has to choose. */
export const differencesIn = (fields: Fields, state: WaitingAnswers): readonly Difference[] =>
  Object.entries(state).flatMap(([name, { waiting, rival }]) =>
    rival ? [differenceOf(fields, name, waiting?.controls ?? {}, rival.controls)] : [],
  )

/** A version was to be kept, and none is chosen. */
export const askToChoose = (form: HTMLFormElement, name: string): void => {
  say(pickControl(name), 'problem', 'Chọn một trong hai bản.')
  focusOn(form, pickControl(name))
}

/** Has the form say what it now knows of the store, and every question whether it waits. */
export const noteOn = (form: HTMLFormElement, state: WaitingAnswers, isHeldUp: boolean): void => {
  const field = seenFieldOf(form)
  if (field) field.value = JSON.stringify(seenNow(state))
  for (const [name, { waiting, rival }] of Object.entries(state))
    markUnsaved(form, name, waiting !== undefined && (isHeldUp || rival !== undefined))
}

/** What the form carries besides the answers to its questions. */
export const besides = (all: Typed, names: readonly string[]): Typed =>
  Object.fromEntries(
    Object.entries(all).filter(([control]) => {
      const isOurs = control === '_token' || !control.startsWith('_')
      return isOurs && control !== 'intent' && !names.includes(control.split('.')[0] ?? '')
    }),
  )

const seenOf = (form: HTMLFormElement): Seen => {
  const field = seenFieldOf(form)
  return field ? JSON.parse(field.value) : {}
}

const seenFieldOf = (form: HTMLFormElement): HTMLInputElement | undefined => {
  const field = form.elements.namedItem(seenField)
  return field instanceof HTMLInputElement ? field : undefined
}
