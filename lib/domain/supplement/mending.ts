import type { AnyAnswers } from '../procedure/answers.ts'
import { checkFields } from '../procedure/check.ts'
import { applies } from '../procedure/conditions.ts'
import type { Form } from '../procedure/journey.ts'
import { papersFor } from '../procedure/papers.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { placeOf, type Typed } from '../procedure/typed.ts'
import type { Asked } from './point.ts'

export type Mending = {
  /** The questions that may be answered anew. */
  readonly open: ReadonlySet<string>
  /** The declaration as it stands: open questions as they were typed now, all others as they were submitted. */
  readonly typed: Typed
}

/**
 * What a person who was asked for more may change, and what their declaration then says.
 *
 * Open are the questions asked about, and what follows from them: questions that the new answers put for the first time,
 * and questions whose submitted answer does not hold beside the new ones (a history that has to begin earlier because
 * the birth date was mended). Whether a question is open never hangs on what was typed into it unasked: only so does a
 * change that was not asked for stay out, in whatever order somebody tries it.
 *
 * @param before what was submitted and the reviewer had before them
 * @param typed what was typed since
 * @param today ISO day
 */
export const mendingOf = (
  form: Form,
  { before, typed, asked, today }: { before: Typed; typed: Typed; asked: ReadonlySet<string>; today: string },
): Mending => {
  const names = form.steps.flatMap((step) => step.fields)
  let open = new Set(asked)
  for (;;) {
    const merged = merge(form, before, typed, open)
    const wrong = new Set(
      checkFields(form, names, merged, today).problems.map(({ control }) => nameIn(control)),
    )
    const more = names.filter(
      (name) =>
        !open.has(name) &&
        (wrong.has(name) || (applies(form.fields, name, merged) && !applies(form.fields, name, before))),
    )
    if (more.length === 0) return { open, typed: merged }
    open = new Set([...open, ...more])
  }
}

/** A cell, a row and a whole table begin with the name of their question. */
const nameIn = (control: string): string => control.split('.')[0] ?? control

/** What belongs to no question, such as a clerk's tick, comes from now. */
const merge = ({ fields }: Form, before: Typed, typed: Typed, open: ReadonlySet<string>): Typed => {
  const isFromNow = (control: string): boolean => {
    const name = placeOf(fields, control)?.name
    return name === undefined || open.has(name)
  }
  return Object.fromEntries([
    ...Object.entries(before).filter(([control]) => !isFromNow(control)),
    ...Object.entries(typed).filter(([control]) => isFromNow(control)),
  ])
}

/** The papers that may be handed in: those asked for, and those that the new answers ask for first. */
export const openPapers = (
  procedure: Procedure,
  { asked, before, now }: { asked: Asked; before: AnyAnswers; now: AnyAnswers | null },
): ReadonlySet<string> => {
  const known = new Set(papersFor(procedure, before).map(({ code }) => code))
  const needed = now === null ? [] : papersFor(procedure, now).map(({ code }) => code)
  return new Set([...asked.papers, ...needed.filter((code) => !known.has(code))])
}
