import { isScore, type Satisfaction, type Score, satisfactionOf } from '#lib/domain/rating/scores.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import type { World } from '#lib/outside/world.ts'

/** How satisfied people are, unit by unit and in all. */
export type SatisfactionFigures = {
  readonly whole: Satisfaction
  /** By the code of the unit; a unit that is not in it was never answered about. */
  readonly byUnit: ReadonlyMap<string, Satisfaction>
}

type Counts = Partial<Record<Score, number>>

/** The answers given in a period, of one unit or all. They are published, so it asks for no actor: they name nobody. */
export const satisfactionIn = async (
  { period: { from, to }, unitCode }: { readonly period: Period; readonly unitCode: string | null },
  world: World,
): Promise<SatisfactionFigures> => {
  const rows = await world.db.$queryRaw<{ unitCode: string; score: number; answers: number }[]>`
    SELECT unit_code AS "unitCode", score, count(*)::int AS answers FROM ratings
    WHERE score IS NOT NULL AND (${unitCode}::text IS NULL OR unit_code = ${unitCode})
      AND (answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN ${from}::date AND ${to}::date
    GROUP BY unit_code, score`
  const byUnit = Map.groupBy(rows, (row) => row.unitCode)
  return {
    whole: satisfactionOf(countsOf(rows)),
    byUnit: new Map([...byUnit].map(([code, own]) => [code, satisfactionOf(countsOf(own))])),
  }
}

const countsOf = (rows: readonly { readonly score: number; readonly answers: number }[]): Counts => {
  const counts: Counts = {}
  for (const { score, answers } of rows) if (isScore(score)) counts[score] = (counts[score] ?? 0) + answers
  return counts
}
