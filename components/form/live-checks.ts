import { createFormControl, type FieldError, get, set } from 'react-hook-form'
import type { Language } from '#lib/domain/kernel/language.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { applies } from '#lib/domain/procedure/conditions.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { messageFor, warningFor } from '#lib/domain/procedure/messages.ts'
import type { Problem } from '#lib/domain/procedure/problem.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { controlsNamed, isSaid, markWrong, say, showQuestion, typedOn } from './live-page.ts'
import { watchPresses } from './press.ts'

export type LiveQuestions = {
  /** The language of the questions, in which what is wrong is said. */
  readonly language?: Language
  /** The questions of the step and all that they look at (`contextOf`). */
  readonly fields: Fields
  /** The questions that the page draws. */
  readonly names: readonly string[]
  /** What other steps typed that these questions look at. */
  readonly context: Typed
  /** ISO day in Vietnam. */
  readonly today: string
}

/** What is still missing is told on "Tiếp tục", not while someone is on the way to it. */
const patient: ReadonlySet<string> = new Set<Problem['code']>([
  'required',
  'notAgreed',
  'tooFewRows',
  'residenceMissing',
])

/**
 * Checks a form as it is filled in, by the rules that the server checks it by: a control is judged when it is left,
 * and judged anew with every key once something was wrong with it. Questions come and go with the answers that they
 * hang on. Draws nothing: it fills the places that the server's page keeps for messages. Returns how to end it.
 */
export const checkAsTyped = (
  form: HTMLFormElement,
  { language = 'vi', fields, names, context, today }: LiveQuestions,
): (() => void) => {
  const nowTyped = (): Typed => ({ ...context, ...typedOn(form) })
  const controls = controlsOf(form, names)
  const places = [...controls, ...names.filter((name) => fields[name]?.kind === 'table')]
  const saidByServer = new Set(places.filter(isSaid))

  const live = createFormControl({
    mode: 'onSubmit',
    resolver: () => {
      const typed = nowTyped()
      const { problems, warnings } = checkFields({ fields }, names, typed, today)
      const errors = {}
      for (const problem of problems) {
        const sentence = messageFor(fields, problem, typed, language)
        const type = patient.has(problem.code) ? 'missing' : 'wrong'
        set(errors, errorPath(fields, problem.control), { type, message: sentence })
      }
      const doubts = new Map(warnings.map((warning) => [warning.control, warningFor(warning, language)]))
      for (const name of names) say(name, 'warning', doubts.get(name))
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: {}, errors: {} }
    },
  })

  for (const name of controls) {
    const { ref } = live.register(name)
    for (const control of controlsNamed(form, name)) ref(control)
  }

  const unsubscribe = live.subscribe({
    formState: { errors: true, touchedFields: true },
    callback: ({ errors = {}, touchedFields = {} }) => {
      for (const control of places) {
        // Whatever has been found wrong is judged again, also when it is mended elsewhere: a gap, by the row before it.
        if (!get(touchedFields, control) && !isSaid(control)) continue
        const error: FieldError | undefined = get(errors, errorPath(fields, control))
        // A gap that the server has named stays named until it is filled.
        const shown =
          error && (error.type === 'wrong' || saidByServer.has(control)) ? error.message : undefined
        say(control, 'problem', shown)
        markWrong(form, control, shown !== undefined)
      }
    },
  })

  const presses = watchPresses()
  const whenLeft = async (event: FocusEvent) => {
    const name = controlName(event)
    if (name === undefined || !controls.includes(name)) return
    await presses.over()
    await live.register(name).onBlur(event)
    await live.trigger()
  }
  const showWhatApplies = () => {
    const typed = nowTyped()
    for (const question of names) showQuestion(form, question, applies(fields, question, typed))
  }
  const whenTyped = async (event: Event) => {
    const name = controlName(event)
    if (name === undefined || !controls.includes(name)) return
    showWhatApplies()
    await live.register(name).onChange(event)
    if (places.some(isSaid)) await live.trigger()
  }

  // On a slow telephone somebody may have answered before this script came.
  showWhatApplies()
  form.addEventListener('focusout', whenLeft)
  form.addEventListener('input', whenTyped)
  return () => {
    form.removeEventListener('focusout', whenLeft)
    form.removeEventListener('input', whenTyped)
    presses.end()
    unsubscribe()
  }
}

/** A table as a whole has its place beside its rows. */
const errorPath = (fields: Fields, control: string): string =>
  fields[control]?.kind === 'table' ? `${control}.root` : control

const controlName = ({ target }: Event): string | undefined =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement
    ? target.name
    : undefined

/** The names of all controls that belong to these questions, cells of tables included. */
const controlsOf = (form: HTMLFormElement, names: readonly string[]): readonly string[] => {
  const found = new Set<string>()
  for (const element of form.elements) {
    const name = element.getAttribute('name') ?? ''
    if (element instanceof HTMLButtonElement) continue
    if (names.includes(name.split('.')[0] ?? '')) found.add(name)
  }
  return [...found]
}
