import type { ChoiceField, Column, ConsentField, Field, Fields, TableField } from './field.ts'
import type { Procedure } from './procedure.ts'

/** What a service is called in English, for the catalogue. Our words: the official name is Vietnamese. */
export type EnglishName = {
  readonly shortName: string
  /** One sentence: what comes of it, or what it is for. */
  readonly what: string
}

type Given<F, Name extends string> = F extends { readonly [N in Name]: string }
  ? { readonly [N in Name]: string }
  : unknown

/** The names that are known one by one, without “any other”. */
type Named<T> = keyof { [N in keyof T as string extends N ? never : N]: T[N] }

/** The English of one question: for everything that it says in Vietnamese, and for nothing that it does not. */
type EnglishField<F extends Field> = {
  readonly label: string
  readonly inSentence?: string
  readonly example?: string
} & Given<F, 'hint'> &
  (F extends ChoiceField
    ? { readonly options: { readonly [O in Named<F['options']>]: string } } & (F extends {
        readonly hints: infer H
      }
        ? { readonly hints: { readonly [O in Named<H>]: string } }
        : unknown)
    : unknown) &
  (F extends ConsentField ? { readonly text: string } : unknown) &
  (F extends TableField
    ? {
        readonly rowLabel: string
        readonly columns: {
          readonly [C in Named<F['columns']>]: EnglishField<Extract<F['columns'][C], Column>>
        }
      }
    : unknown)

type EnglishFields<F extends Fields> = { readonly [N in Named<F>]: EnglishField<Extract<F[N], Field>> }

/**
 * Everything that one revision of a service says to people, in English: what the compiler can see is checked against
 * its questions and their options, the rest by a test. References to the law keep their Vietnamese names.
 */
export type EnglishText<F extends Fields = Fields> = {
  readonly page: Omit<Procedure['page'], 'what'>
  readonly result: Procedure['result']
  /** By the slug of the step. */
  readonly steps: Readonly<Record<string, { readonly title: string; readonly intro?: string }>>
  readonly fields: EnglishFields<F>
  /** By the paper's code. */
  readonly papers: Readonly<
    Record<string, { readonly name: string; readonly note?: string; readonly whenInWords?: string }>
  >
  /** The sentences of the legal basis, by their reference. */
  readonly legalBasis: Readonly<Record<string, string>>
  /** Lines of the tables, and what the fee and the limit say about one person; {blanks} stand for what varies. */
  readonly said: Readonly<Record<string, string>>
}

export type EnglishForm = {
  readonly code: string
  readonly revision: number
  readonly text: EnglishText
}

/** The English of a form, whose names the compiler holds against the procedure's. */
export const englishForm = <const F extends Fields>(
  { code, revision }: Procedure & { readonly fields: F },
  text: EnglishText<F>,
): EnglishForm => ({ code, revision, text: text as unknown as EnglishText })

/** The same procedure with English words: for looking at only. Fee and limit keep reckoning with the lines of the law. */
export const worded = (procedure: Procedure, text: EnglishText): Procedure => ({
  ...procedure,
  page: { ...procedure.page, ...text.page },
  result: text.result,
  steps: procedure.steps.map((step) => ({ ...step, ...text.steps[step.slug] })),
  fields: Object.fromEntries(
    Object.entries(procedure.fields).map(([name, field]) => [
      name,
      wordedField(field, (text.fields as Readonly<Record<string, WordsOf>>)[name]),
    ]),
  ),
  papers: procedure.papers.map((paper) => wordedPaper(paper, text.papers[paper.code])),
  legalBasis: procedure.legalBasis.map(({ ref, plain }) => ({ ref, plain: text.legalBasis[ref] ?? plain })),
})

type Paper = Procedure['papers'][number]

const wordedPaper = (paper: Paper, words: EnglishText['papers'][string] | undefined): Paper => {
  if (!words) return paper
  const { whenInWords, ...facts } = words
  return paper.when === undefined
    ? { ...paper, ...facts }
    : { ...paper, ...facts, whenInWords: whenInWords ?? paper.whenInWords }
}

type WordsOf = {
  readonly label: string
  readonly columns?: Readonly<Record<string, WordsOf>>
}

/** Keeps the words of the official form beside the English ones. */
const wordedField = <F extends Field>(field: F, words: WordsOf | undefined): F => {
  if (!words) return field
  const { columns, ...own } = words
  const plain = { ...field, ...own, official: field.label }
  if (field.kind !== 'table' || !columns) return plain
  return {
    ...plain,
    columns: Object.fromEntries(
      Object.entries(field.columns).map(([name, column]) => [name, wordedField(column, columns[name])]),
    ),
  }
}

/**
 * The English of a sentence that the law's own functions made ("3 phiếu từ phiếu thứ 3, 5.000 đ mỗi phiếu"); undefined
 * where nobody has written one.
 */
export const saidInEnglish = (text: EnglishText, sentence: string): string | undefined => {
  if (Object.hasOwn(text.said, sentence)) return text.said[sentence]
  for (const [pattern, english] of Object.entries(text.said)) {
    const found = asPattern(pattern).exec(sentence)
    if (found) return english.replaceAll(/\{(\w+)\}/g, (_, name: string) => found.groups?.[name] ?? '')
  }
  return undefined
}

const asPattern = (pattern: string): RegExp => {
  const literal = pattern.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${literal.replaceAll(/\{(\w+)\}/g, '(?<$1>.+)')}$`)
}
