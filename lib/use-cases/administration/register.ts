import { createHash } from 'node:crypto'
import type { Sentences } from '#lib/domain/access/read-account.ts'
import { typedOf } from '#lib/domain/administration/entry-text.ts'
import type { Answers, AnyAnswers } from '#lib/domain/procedure/answers.ts'
import type { NameOf, ScalarField } from '#lib/domain/procedure/field.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { House } from './house.ts'

export type RegisterFields = Readonly<Record<string, ScalarField>>

/** One entry of a register as it is stored. */
export type Stored = {
  readonly unitCode: string
  readonly answers: AnyAnswers
  /** Its row in the database, where the key does not say it. */
  readonly row?: string
  /** Below which others it stands, where entries form a tree. */
  readonly depth?: number
  /** A doubt that is shown with it: what is not confirmed, what no longer has any effect. */
  readonly doubt?: string
}

/** The same as an administrator would type it. */
export type Entry = Stored & {
  readonly typed: Typed
  /** What names it among the others of its register. */
  readonly key: string
}

/**
 * One kind of thing that administrators keep: the questions about an entry, where entries come from and what becomes
 * of the answers. Its page, its form, its CSV file and its log all follow from this. Declared as methods so that a
 * register of known questions also counts as one of any questions.
 */
export type RegisterOf<F extends RegisterFields> = {
  /** Its place in addresses. */
  readonly slug: string
  readonly title: string
  /** What one entry is called, inside a sentence. */
  readonly one: string
  readonly lead: string
  /** What is not known, said where it would otherwise be guessed. */
  readonly unknown?: string
  /** Its name in the log. */
  readonly subject: string
  /** The questions of one entry, which are the columns of its file. */
  fields(house: House): Promise<F> | F
  /** Questions that take several of these, one after the other with commas. */
  readonly lists?: Readonly<Partial<Record<NameOf<F>, readonly string[]>>>
  /** Of questions that can be written in several ways, the one way in which they are kept; else what was typed. */
  readonly tidy?: Readonly<Partial<Record<NameOf<F>, (typed: string) => string>>>
  /** The questions shown in the list of entries. */
  readonly shown: readonly NameOf<F>[]
  /** The question that says to which unit an entry belongs, and so whose log tells of it. */
  readonly unitIn: NameOf<F>
  /** The questions that make the key. */
  readonly names: readonly NameOf<F>[]
  /**
   * Has `validFrom` and `validTo`: what has begun is not rewritten, only ended, because files were handled under it.
   * `begun` alone: there is no end, a later entry takes its place.
   */
  readonly periods?: 'bounded' | 'open'
  /** An entry may be what the next line of a file names, as a unit that has children. */
  readonly grows?: true
  /** Whether it is exchanged as a file. */
  readonly csv: boolean
  entries(house: House): Promise<readonly Stored[]>
  /** Enters the answers, or says what stands against it. */
  write(house: House, answers: Answers<F>, existing: Entry | null): Promise<Sentences | null>
  /** Takes away an entry that has had no effect yet. */
  remove?(house: House, existing: Entry): Promise<Sentences | null>
}

export type Register = RegisterOf<RegisterFields>

/** The key that some typed answers make. */
export const keyOf = ({ names }: Pick<Register, 'names'>, typed: Typed): string =>
  names.map((name) => typed[name] ?? '').join('|')

/** All entries that this house keeps in a register. */
export const entriesOf = async (
  house: House,
  register: Register,
  fields: RegisterFields,
): Promise<readonly Entry[]> =>
  (await register.entries(house)).map((stored) => {
    const typed = typedOf(fields, stored.answers)
    return { ...stored, typed, key: keyOf(register, typed) }
  })

/** An id for addresses and the log that says nothing about the entry, as keys may hold names of people; shaped like a UUID. */
export const idOf = (key: string): string =>
  createHash('sha256')
    .update(key)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
