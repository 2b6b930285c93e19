import type { Typed } from '#lib/domain/procedure/typed.ts'
import { idsOf } from './messages.ts'

/** What stands in the form now: the page itself is the truth, also for what was typed before any script arrived. */
export const typedOn = (form: HTMLFormElement): Typed =>
  Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

/** Makes a question show these controls' texts, as if they had been typed. */
export const fillIn = (form: HTMLFormElement, name: string, controls: Typed): void => {
  for (const element of form.elements) {
    const control = element.getAttribute('name') ?? ''
    if (control !== name && !control.startsWith(`${name}.`)) continue
    const text = controls[control] ?? ''
    if (element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type))
      element.checked = element.value === text
    else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
      element.value = text
    else continue
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Leads the keyboard to a question, or to the first control of its rows. */
export const focusOn = (form: HTMLFormElement, name: string): void => {
  const [first] = controlsNamed(form, name)
  const row = form.querySelector<HTMLElement>(
    `[data-field="${CSS.escape(name)}"] :is(input, select, textarea)`,
  )
  ;(first ?? row)?.focus()
}

/** Says beside a question that what stands in it is not saved yet. */
export const markUnsaved = (form: HTMLFormElement, name: string, isUnsaved: boolean): void => {
  form.querySelector(`[data-field="${CSS.escape(name)}"]`)?.toggleAttribute('data-unsaved', isUnsaved)
}

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
