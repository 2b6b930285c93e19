import type {
  ChoiceField,
  Column,
  ConsentField,
  CountField,
  Field,
  Fields,
  MoneyField,
  PlaceField,
  ProvinceField,
  TableField,
  YesNoField,
} from './field.ts'

/** A row of a table as answered. */
type RowAnswers<C extends Readonly<Record<string, Column>>> = Answers<C>

/** What a valid answer to a field is. Days, months and numbers of papers are strings in their normal form. */
export type Answer<F extends Field> = F extends ChoiceField
  ? keyof F['options'] & string
  : F extends YesNoField
    ? 'yes' | 'no'
    : F extends ConsentField
      ? 'yes'
      : F extends CountField | MoneyField
        ? number
        : F extends ProvinceField | PlaceField
          ? F['options'][number]['value']
          : F extends TableField
            ? readonly RowAnswers<F['columns']>[]
            : string

type MayBeAbsent = { readonly optional: true } | { readonly onlyIf: object }
type Sure<F extends Fields> = {
  readonly [N in keyof F as F[N] extends MayBeAbsent ? never : N]: Answer<F[N]>
}
type Unsure<F extends Fields> = {
  readonly [N in keyof F as F[N] extends MayBeAbsent ? N : never]?: Answer<F[N]>
}
type Flat<T> = { [K in keyof T]: T[K] }

/** Every answer of a complete application. A question that was not asked, or left empty where it may be, is absent. */
export type Answers<F extends Fields> = Flat<Sure<F> & Unsure<F>>

export type AnyScalarAnswer = string | number
export type AnyRow = Readonly<Record<string, AnyScalarAnswer>>
export type AnyAnswer = AnyScalarAnswer | readonly AnyRow[]
/** Answers seen by the mechanism, which does not know which procedure they belong to. */
export type AnyAnswers = Readonly<Record<string, AnyAnswer>>
