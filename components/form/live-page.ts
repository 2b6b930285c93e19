import type { Typed } from '#lib/domain/procedure/typed.ts'
import { idsOf } from './messages.ts'

/** What stands in the form now: the page itself is the truth, also for what was typed before any script arrived. */
export const typedOn = (form: HTMLFormElement): Typed =>
  Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

/** All the controls of a name: one, or the radios of a group. */
export const controlsNamed = (form: HTMLFormElement, name: string): readonly HTMLElement[] => {
  const found = form.elements.namedItem(name)
  if (found instanceof RadioNodeList) return [...found].filter((node) => node instanceof HTMLElement)
  return found instanceof HTMLElement ? [found] : []
}

/** Puts a sentence into the place that was kept for it, or empties that place. */
export const say = (control: string, place: 'problem' | 'warning', sentence: string | undefined): void => {
  const slot = document.getElementById(idsOf(control)[place])
  const words = slot?.querySelector('[data-message]')
  if (!slot || !words) return
  if (words.textContent !== (sentence ?? '')) words.textContent = sentence ?? ''
  slot.hidden = sentence === undefined
  // A row that was folded because nothing was wrong with it.
  if (sentence !== undefined) slot.closest('details')?.setAttribute('open', '')
}

/** Whether a problem stands beside the control now. */
export const isSaid = (control: string): boolean =>
  document.getElementById(idsOf(control).problem)?.hidden === false

export const markWrong = (form: HTMLFormElement, name: string, isWrong: boolean): void => {
  for (const control of controlsNamed(form, name)) {
    if (isWrong) control.setAttribute('aria-invalid', 'true')
    else control.removeAttribute('aria-invalid')
  }
}

/** Shows a question, or puts it away. What was typed into it stays, and is kept. */
export const showQuestion = (form: HTMLFormElement, name: string, asked: boolean): void => {
  form.querySelector(`[data-field="${CSS.escape(name)}"]`)?.toggleAttribute('data-not-asked', !asked)
}
