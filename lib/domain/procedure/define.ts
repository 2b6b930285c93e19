import type { Answer } from './answers.ts'
import { definitionProblems } from './definition-problems.ts'
import type {
  ChoiceField,
  Column,
  ConsentField,
  Fields,
  IdentityPaper,
  NamesOfKind,
  PlaceField,
  ProvinceField,
  YesNoField,
} from './field.ts'
import type { Procedure, ProcedureFacts } from './procedure.ts'

/** A condition on these fields: names that exist, values that they can have. */
type PossibleCondition<F extends Fields, C> = {
  readonly [N in keyof C]: N extends keyof F
    ? F[N] extends ChoiceField | YesNoField | ConsentField | ProvinceField | PlaceField
      ? Answer<F[N]> | readonly Answer<F[N]>[]
      : never
    : never
}

/** The choices whose every value is a kind of identity paper. */
type PaperChoices<F extends Fields> = {
  [N in NamesOfKind<F, 'choice'>]: Answer<F[N]> extends IdentityPaper ? N : never
}[NamesOfKind<F, 'choice'>]

/** A date may follow another date, a month another month. */
type CheckedOrder<F extends Fields, Own> = Own extends {
  readonly kind: infer K extends 'date' | 'month'
  readonly notBefore: string
}
  ? { readonly notBefore: NamesOfKind<F, K> }
  : unknown

type CheckedColumns<C extends Readonly<Record<string, Column>>> = {
  readonly [N in keyof C]: CheckedOrder<C, C[N]>
}

/** What one field says about its neighbours, checked by the compiler. */
type CheckedFields<F extends Fields> = {
  readonly [N in keyof F]: (F[N] extends { readonly onlyIf: infer C }
    ? { readonly onlyIf: PossibleCondition<F, C> }
    : unknown) &
    (F[N] extends { readonly typeField: string }
      ? {
          readonly typeField: PaperChoices<F>
          readonly sexField?: NamesOfKind<F, 'choice'>
          readonly birthDateField?: NamesOfKind<F, 'date'>
        }
      : unknown) &
    (F[N] extends { readonly within: string }
      ? { readonly within: NamesOfKind<F, 'province' | 'place'> }
      : unknown) &
    CheckedOrder<F, F[N]> &
    (F[N] extends { readonly columns: infer C extends Readonly<Record<string, Column>> }
      ? { readonly columns: CheckedColumns<C> }
      : unknown) &
    (F[N] extends { readonly rule: object }
      ? { readonly rule: { readonly birthDateField: NamesOfKind<F, 'date'> } }
      : unknown)
}

/** Thrown while a definition loads; the message lists every mistake. */
export class InvalidDefinition extends Error {
  override readonly name = 'InvalidDefinition'
}

/**
 * Declares a procedure. The compiler refuses unknown field names, impossible options and wrong types; what types
 * cannot see is refused when the module loads, all mistakes together.
 *
 * @throws InvalidDefinition
 */
export function defineProcedure<const F extends Fields>(
  definition: ProcedureFacts<NoInfer<F>> & { readonly fields: F & CheckedFields<F> },
): Procedure & { readonly fields: F }
// Which names F has does not matter to the checks at run time.
export function defineProcedure(definition: Procedure): Procedure {
  const problems = definitionProblems(definition)
  if (problems.length > 0) {
    throw new InvalidDefinition(
      `${definition.code} (revision ${definition.revision}):\n- ${problems.join('\n- ')}`,
    )
  }
  return definition
}
