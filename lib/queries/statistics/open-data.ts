import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { satisfactionIn } from '../rating/satisfaction.ts'
import { type AskedProblem, readAsked } from './asked.ts'
import { askedWords } from './asked-words.ts'
import { type OpenFigures, openFigures } from './open-fields.ts'
import { type OpenSatisfaction, openSatisfaction } from './open-satisfaction.ts'
import { statisticsReport } from './report.ts'

export type OpenStatistics = OpenFigures &
  OpenSatisfaction & {
    /** ISO days, both included. The figures are as at the end of the last. */
    readonly from: string
    readonly to: string
    /** Null: all units. */
    readonly unit: string | null
    /** Own files only; all units that are not communes, and of these those with files. */
    readonly units: readonly (OpenUnit & OpenSatisfaction)[]
    /** Directly below the unit asked for, each with everything below it in turn; absent where nothing is. */
    readonly below?: readonly OpenUnit[]
  }

type OpenUnit = OpenFigures & { readonly unit: string; readonly name: string }

export type OpenError = {
  readonly error: {
    readonly parameter: string
    readonly code: AskedProblem
    readonly message: string
  }
}

/** Machines write days in one way. */
const isoOnly = 'Không phải một ngày có thật dạng YYYY-MM-DD, ví dụ 2020-06-01.'

/** The open data of a period, from the parameters `from`, `to` and `unit` of an address. */
export const openStatistics = async (
  parameters: URLSearchParams,
  world: World,
): Promise<Result<OpenStatistics, OpenError>> => {
  const given = (name: string) => parameters.get(name) ?? undefined
  const { asked, problems } = await readAsked(
    { from: given('from'), to: given('to'), unit: given('unit') },
    world,
  )
  for (const [parameter, code] of Object.entries(problems)) {
    return err({ error: { parameter, code, message: code === 'notADay' ? isoOnly : askedWords[code] } })
  }
  const [report, satisfaction] = await Promise.all([
    statisticsReport(asked, world),
    satisfactionIn(asked, world),
  ])
  return ok({
    ...report.period,
    unit: asked.unitCode,
    ...openFigures(report.whole),
    ...openSatisfaction(satisfaction.whole),
    units: report.units.map((unit) => ({
      unit: unit.code,
      name: unit.name,
      ...openFigures(unit),
      ...openSatisfaction(satisfaction.byUnit.get(unit.code) ?? { kind: 'none' }),
    })),
    ...(report.below && {
      below: report.below.units.map((unit) => ({ unit: unit.code, name: unit.name, ...openFigures(unit) })),
    }),
  })
}
