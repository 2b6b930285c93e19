/**
 * The questions a form can ask: a closed union of plain JSON definitions, told apart by `kind`.
 *
 * They hold no functions on purpose. One definition draws the form, checks what was typed (in the browser and on the
 * server), fills check-your-answers and the printed declaration, and has to cross the wire for the first of these.
 */

/** Asked only when every named field, asked earlier, has (one of) the given values. */
export type Condition = { readonly [field: string]: string | readonly string[] }

type Common = {
  /** The words of the official form. */
  readonly label: string
  /** The official Vietnamese label, where `label` is a translation: shown along, for that is what will be printed. */
  readonly official?: string
  /** How the label reads inside a sentence, where "Nhập " + label in small letters would sound wrong. */
  readonly inSentence?: string
  readonly hint?: string
  /** An answer that somebody could give; the message beside an empty control ends with it. */
  readonly example?: string
  readonly optional?: true
  readonly onlyIf?: Condition
  /** An HTML autocomplete token (WCAG 1.3.5), only for data about the person who types. */
  readonly autocomplete?: string
  readonly width?: 'short' | 'medium' | 'full'
  /** Asked anew in every application, never filled in with what was said last time (askedAnewIn). */
  readonly fresh?: true
}

type PersonNameField = Common & { readonly kind: 'personName' }

type TextField = Common & { readonly kind: 'text'; readonly max: number; readonly multiline?: true }

/** Free text until units are picked from the catalogue of a given day: people know their address, not our codes. */
type AddressField = Common & { readonly kind: 'address'; readonly max: number }

/** One text control, day/month/year. Answer: ISO 'YYYY-MM-DD'. */
export type DateField = Common & {
  readonly kind: 'date'
  /** Not after today. */
  readonly past?: true
  /** Not before today. */
  readonly future?: true
  /** Also takes a month or a year alone, as old papers give it. Answer then: 'YYYY-MM' or 'YYYY'. */
  readonly partial?: true
  readonly min?: string
  readonly max?: string
  /** Another date, in a table another column, that this one is not before: the end of a period names its beginning. */
  readonly notBefore?: string
}

/** One text control, month/year. Answer: 'YYYY-MM', or 'now' where `openEnded`. Never after this month. */
export type MonthField = Common & {
  readonly kind: 'month'
  readonly openEnded?: true
  /** Another month, in a table another column, that this one is not before. */
  readonly notBefore?: string
}

/**
 * One of a few. Values made of digits alone are listed in numeric order whatever the source says, as JavaScript
 * orders such keys first; longer lists with an order of their own are a `province`-like list of pairs.
 */
export type ChoiceField = Common & {
  readonly kind: 'choice'
  readonly control: 'radio' | 'select'
  readonly options: Readonly<Record<string, string>>
  readonly hints?: Readonly<Record<string, string>>
}

export type YesNoField = Common & { readonly kind: 'yesNo' }

/** A statement to agree to. Answer: 'yes'. */
export type ConsentField = Common & { readonly kind: 'consent'; readonly text: string }

/** A whole number. */
export type CountField = Common & { readonly kind: 'count'; readonly min: number; readonly max: number }

/** Whole đồng, typed with dots, spaces or neither. Answer: the number. */
export type MoneyField = Common & { readonly kind: 'money'; readonly min: number; readonly max: number }

/** The papers that prove who someone is, each with its own shape of number. */
export const identityPapers = ['citizenId', 'oldId', 'passport'] as const
export type IdentityPaper = (typeof identityPapers)[number]

/** The number of the paper that the sibling `typeField` names; sex and birth date let a CCCD be doubted, never refused. */
export type IdentityNumberField = Common & {
  readonly kind: 'identityNumber'
  readonly typeField: string
  readonly sexField?: string
  readonly birthDateField?: string
}

type TelephoneField = Common & { readonly kind: 'telephone' }

type EmailField = Common & { readonly kind: 'email' }

/** A province picked from the list that was in force, kept inside the field. */
export type ProvinceField = Common & {
  readonly kind: 'province'
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/**
 * An administrative unit picked from the list in force at a time, kept inside the field: districts, or the communes of
 * the district that `within` names. `group` are the words under which the list gathers it.
 */
export type PlaceField = Common & {
  readonly kind: 'place'
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly group?: string
    /** The answer of `within` under which it is offered. */
    readonly within?: string
  }[]
  /** A place asked earlier, on another page, which narrows the list. */
  readonly within?: string
}

export type ScalarField =
  | PersonNameField
  | TextField
  | AddressField
  | DateField
  | MonthField
  | ChoiceField
  | YesNoField
  | ConsentField
  | CountField
  | MoneyField
  | IdentityNumberField
  | TelephoneField
  | EmailField
  | ProvinceField
  | PlaceField

/** A cell of a table: no conditions and nothing that looks out of its row, so that rows can move freely. */
export type Column = Exclude<ScalarField, ConsentField | IdentityNumberField | PlaceField> & {
  readonly onlyIf?: never
}

/**
 * From the month of the 14th birthday to now without gap or overlap. Reads the columns `from` and `to` (months, the
 * second open-ended); see residence-history.ts.
 */
type ResidenceHistoryRule = { readonly kind: 'residenceHistory'; readonly birthDateField: string }

/** Rows of the same cells. Answer: the rows that were filled in, in the order typed. */
export type TableField = Common & {
  readonly kind: 'table'
  readonly columns: Readonly<Record<string, Column>>
  readonly min: number
  readonly max: number
  /** What one row is called, e.g. 'Nơi cư trú': names the row and its buttons. */
  readonly rowLabel: string
  readonly rule?: ResidenceHistoryRule
}

export type Field = ScalarField | TableField
export type FieldKind = Field['kind']
export type Fields = Readonly<Record<string, Field>>

export type NameOf<F extends Fields> = keyof F & string
/** The names of the fields that are, or where nothing is known may be, of a kind. */
export type NamesOfKind<F extends Fields, K extends FieldKind> = {
  [N in NameOf<F>]: [Extract<F[N]['kind'], K>] extends [never] ? never : N
}[NameOf<F>]
