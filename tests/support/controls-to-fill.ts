import { questions, visibleSteps } from '#lib/domain/procedure/journey.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import {
  cellControl,
  fieldNamed,
  isBlankRow,
  type Typed,
  typedIn,
  typedRows,
} from '#lib/domain/procedure/typed.ts'

/**
 * The controls that need an answer before this application is complete: every question that is put to this person and
 * may not be left empty, and of a table every such cell of every row that is there in the end.
 */
const controlsNeeded = (procedure: Procedure, finished: Typed): readonly string[] =>
  visibleSteps(procedure, finished)
    .flatMap((step) => questions(procedure, step, finished))
    .flatMap((name) => {
      const field = fieldNamed(procedure.fields, name)
      if (!field) return []
      if (field.kind !== 'table') return field.optional ? [] : [name]
      return typedRows(field, name, finished).flatMap((row, index) =>
        isBlankRow(row)
          ? []
          : Object.entries(field.columns).flatMap(([column, cell]) =>
              cell.optional ? [] : [cellControl(name, index, column)],
            ),
      )
    })

/** How many controls a person has to fill in themselves, when these stand there already. */
export const controlsToFill = (procedure: Procedure, finished: Typed, filledIn: Typed): number =>
  controlsNeeded(procedure, finished).filter((control) => typedIn(filledIn, control).trim() === '').length
