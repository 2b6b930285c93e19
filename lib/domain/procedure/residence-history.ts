import { addMonths, ageOn, monthOf, monthOfBirthday } from '#lib/domain/kernel/civil-date.ts'
import type { Flaw } from './problem.ts'

/** The age from which places of residence are declared: Mẫu 03/2013/TT-LLTP, "tính từ khi đủ 14 tuổi". */
const declaredFromAge = 14

/** One row: months 'YYYY-MM', `to` also 'now'. `row` is its place among the rows as typed. */
export type Stay = { readonly row: number; readonly from: string; readonly to: string }

export type StayFlaw = Flaw & { readonly row: number; readonly column: 'from' | 'to' }

/**
 * What is wrong with a residence history, row by row; rows may come in any order.
 *
 * It has to run from the month of the 14th birthday (or earlier) to the present month without gap or overlap. Months
 * are whole: a stay that ends in 05/2010 is followed by one that begins in 05/2010 (moved within the month) or in
 * 06/2010; from 07/2010 on, 06/2010 is missing; beginning in 04/2010 overlaps. 'now' and the present month are the
 * same end. Whoever is younger than 14 needs no row, but what is written must not contradict itself.
 *
 * @param birth ISO day, undefined while unknown: then only the beginning is not judged
 * @param today ISO day
 */
export const residenceFlaws = (
  stays: readonly Stay[],
  birth: string | undefined,
  today: string,
): readonly StayFlaw[] => {
  const present = monthOf(today)
  const ends = stays.map((stay) => ({ ...stay, end: stay.to === 'now' ? present : stay.to }))
  const impossible = ends.flatMap((stay) => impossibleStay(stay, birth))
  // A history with an impossible row would be called full of holes as well: one thing at a time.
  if (impossible.length > 0) return impossible

  const sorted = [...ends].sort((a, b) => compare(a.from, b.from) || compare(a.end, b.end))
  if (birth !== undefined && ageOn(birth, today) < declaredFromAge) return joints(sorted).filter(isOverlap)

  const start = birth === undefined ? undefined : monthOfBirthday(birth, declaredFromAge)
  const [first] = sorted
  if (first === undefined) {
    return start === undefined
      ? []
      : [{ code: 'residenceMissing', row: 0, column: 'from', params: { from: start } }]
  }
  const late: StayFlaw[] =
    start !== undefined && first.from > start
      ? [
          {
            code: 'residenceStartsLate',
            row: first.row,
            column: 'from',
            params: { from: start, to: addMonths(first.from, -1) },
          },
        ]
      : []
  return [...late, ...joints(sorted), ...endsEarly(sorted, first, present)]
}

type EndedStay = Stay & { readonly end: string }

const impossibleStay = (stay: EndedStay, birth: string | undefined): readonly StayFlaw[] => {
  if (stay.from > stay.end)
    return [{ code: 'residenceReversed', row: stay.row, column: 'to', params: { from: stay.from } }]
  if (birth !== undefined && stay.from < monthOf(birth)) {
    return [
      { code: 'residenceBeforeBirth', row: stay.row, column: 'from', params: { birth: monthOf(birth) } },
    ]
  }
  return []
}

/** Gaps and overlaps between each stay and the one of those before it that lasts longest. */
const joints = (sorted: readonly EndedStay[]): readonly StayFlaw[] => {
  const flaws: StayFlaw[] = []
  let before: EndedStay | undefined
  for (const stay of sorted) {
    if (before !== undefined) {
      const next = addMonths(before.end, 1)
      if (stay.from > next) {
        flaws.push({
          code: 'residenceGap',
          row: stay.row,
          column: 'from',
          params: { from: next, to: addMonths(stay.from, -1) },
        })
      } else if (stay.from < before.end) {
        const to = compare(stay.end, before.end) < 0 ? stay.end : before.end
        flaws.push({
          code: 'residenceOverlap',
          row: stay.row,
          column: 'from',
          params: { from: stay.from, to, other: before.row + 1 },
        })
      }
    }
    if (before === undefined || stay.end > before.end) before = stay
  }
  return flaws
}

const isOverlap = (flaw: StayFlaw): boolean => flaw.code === 'residenceOverlap'

const endsEarly = (sorted: readonly EndedStay[], first: EndedStay, present: string): readonly StayFlaw[] => {
  const last = sorted.reduce((latest, stay) => (stay.end >= latest.end ? stay : latest), first)
  if (last.end >= present) return []
  return [
    { code: 'residenceEndsEarly', row: last.row, column: 'to', params: { from: addMonths(last.end, 1) } },
  ]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
