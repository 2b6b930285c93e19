import { applies } from './conditions.ts'
import type { Procedure, UnitKind } from './procedure.ts'

/** Where a unit sits: codes of the General Statistics Office. */
export type Seat = {
  readonly kind: string
  readonly provinceCode: string
  readonly districtCode: string | null
  readonly communeCode: string | null
}

/** What was answered about the place: its code, and the kind of unit that decides there. */
export type CompetentPlace = { readonly unitKind: UnitKind; readonly place: string }

/** The kinds of unit that decide about a service. */
export const unitKindsOf = ({ competence }: Pick<Procedure, 'competence'>): readonly UnitKind[] =>
  competence.orElse ? [competence.orElse.unitKind, competence.unitKind] : [competence.unitKind]

/** The questions that tell the competent unit, in the order of the form. */
export const placeQuestions = ({ competence }: Pick<Procedure, 'competence'>): readonly string[] =>
  competence.orElse ? [competence.orElse.by, competence.by] : [competence.by]

/**
 * Where the file of this person is decided; undefined while that is not answered.
 *
 * @param answered typed texts or checked answers, whole: what is picked from a list reads the same in both
 */
export const competentPlace = (
  { competence, fields }: Pick<Procedure, 'competence' | 'fields'>,
  answered: Readonly<Record<string, unknown>>,
): CompetentPlace | undefined => {
  const texts = Object.fromEntries(
    Object.entries(answered).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const { by, unitKind } =
    competence.orElse && !applies(fields, competence.by, texts) ? competence.orElse : competence
  const place = texts[by]
  return place ? { unitKind, place } : undefined
}

/** Whether a unit is the one that decides at a place. */
export const decidesAt =
  ({ unitKind, place }: CompetentPlace) =>
  (unit: Seat): boolean =>
    unit.kind === unitKind && codeOfSeat(unit, unitKind) === place

const codeOfSeat = (unit: Seat, kind: UnitKind): string | null => {
  switch (kind) {
    case 'provincialJustice':
      return unit.provinceCode
    case 'districtJustice':
      return unit.districtCode
    case 'commune':
      return unit.communeCode
  }
}
