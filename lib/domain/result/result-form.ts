import type { Condition, Fields } from '../procedure/field.ts'

/** One line of what is printed, in the order of the legal form. */
export type ResultLine =
  /** Answers on one line, "Giới tính: Nữ    Ngày sinh: 12/03/1990". Those that were not asked or not given fall away. */
  | { readonly kind: 'answers'; readonly names: readonly string[]; readonly strong?: true }
  /** An answer that needs no label: paragraphs that the officer wrote. */
  | { readonly kind: 'words'; readonly name: string }
  | { readonly kind: 'rows'; readonly name: string }
  | { readonly kind: 'sentence'; readonly text: string; readonly onlyIf?: Condition }

/**
 * A kind of result that is written here and signed electronically: the questions for the officer, and how their answers
 * are printed. Plain data, made of the same questions as the applications.
 */
export type ResultForm = {
  /** In the database; never changes. */
  readonly code: string
  /** What kind of paper it is, as anybody who verifies it may know. */
  readonly name: string
  /** As printed, in capitals. */
  readonly title: string
  readonly subtitle?: string
  /** The number of the legal form and where it stands; null for a paper without an official form. */
  readonly legalForm: { readonly number: string; readonly issuedWith: string } | null
  /** The sign of its kind in the number, before that of the authority: "12/LLTP-STP". */
  readonly symbol: string
  readonly fields: Fields
  /** Where the first words of a question come from: names of the application's questions, the first answered one tells. */
  readonly from: Readonly<Record<string, string | readonly string[]>>
  readonly lines: readonly ResultLine[]
}

/** Keeps the author's names honest: every question is printed once, and nothing is printed that is not asked. */
export const defineResult = (form: ResultForm): ResultForm => {
  const printed = form.lines.flatMap((line) =>
    line.kind === 'sentence' ? [] : line.kind === 'answers' ? line.names : [line.name],
  )
  const asked = Object.keys(form.fields)
  const problems = [
    ...printed.filter((name) => !asked.includes(name)).map((name) => `${name} is printed and not asked`),
    ...printed
      .filter((name, index) => printed.indexOf(name) !== index)
      .map((name) => `${name} is printed twice`),
    ...asked.filter((name) => !printed.includes(name)).map((name) => `${name} is asked and not printed`),
    ...Object.keys(form.from)
      .filter((name) => !asked.includes(name))
      .map((name) => `${name} is filled in and not asked`),
  ]
  if (problems.length > 0) throw new RangeError(`${form.code}: ${problems.join('; ')}`)
  return form
}
