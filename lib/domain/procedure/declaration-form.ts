import type { Fields, NameOf, NamesOfKind } from './field.ts'

/** One blank of the official form and the answer that fills it. */
type Blank<F extends Fields> = {
  readonly label: string
  readonly answer: NameOf<F>
  /** Fills the blank where `answer` was not given. */
  readonly otherwise?: NameOf<F>
  /** Added after it, as in "Số điện thoại/e-mail". */
  readonly and?: NameOf<F>
  /** In capital letters, as the form asks for names. */
  readonly capitals?: true
}

export type Cell<F extends Fields> = Omit<Blank<F>, 'label'>

export type FormItem<F extends Fields> =
  /** A numbered line with one or several blanks. */
  | { readonly kind: 'line'; readonly number?: string; readonly blanks: readonly Blank<F>[] }
  /** Boxes to tick: those of a choice or of yes and no. */
  | {
      readonly kind: 'boxes'
      readonly label: string
      readonly answer: NamesOfKind<F, 'choice' | 'yesNo'>
      readonly labels?: Readonly<Record<string, string>>
    }
  /** A table whose cells are single answers. */
  | {
      readonly kind: 'grid'
      readonly head: readonly string[]
      readonly rows: readonly { readonly label: string; readonly cells: readonly Cell<F>[] }[]
    }
  /** A table that repeats the rows of an answer, oldest first where they have a beginning. */
  | {
      readonly kind: 'rows'
      readonly answer: NamesOfKind<F, 'table'>
      readonly columns: readonly { readonly label: string; readonly column: string; readonly and?: string }[]
    }
  | { readonly kind: 'sentence'; readonly text: string }

/** An official form (tờ khai) as printed: its items in their order, with their numbers and words. */
export type DeclarationForm<F extends Fields> = {
  readonly number: string
  readonly issuedWith: string
  readonly title: string
  readonly subtitle?: string
  readonly sections: readonly {
    readonly title?: string
    readonly note?: string
    readonly items: readonly FormItem<F>[]
  }[]
  /** Who signs, e.g. 'Người khai', and the answer with their name. */
  readonly signature: { readonly label: string; readonly answer: NamesOfKind<F, 'personName'> }
  /** Questions that the form does not print: they serve the portal (competence, fee) or the consent. */
  readonly notPrinted: readonly NameOf<F>[]
}
