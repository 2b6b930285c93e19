import { isIsoDay } from '#lib/domain/kernel/civil-date.ts'
import { type Period, type PeriodError, parsePeriod } from '#lib/domain/statistics/period.ts'
import { today } from '#lib/outside/clock/index.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'

/** What a report is about. `unitCode` null: all units. */
export type Asked = { readonly period: Period; readonly unitCode: string | null }

export type AskedProblem = PeriodError | 'noSuchUnit'
export type AskedProblems = { readonly [parameter in 'from' | 'to' | 'unit']?: AskedProblem }

export const earliestDay = '2010-01-01'
export const longestMonths = 36

/** From the beginning of the year to the day of the catalogue: today, unless another day is set. */
export const usualPeriod = (world: World): Period => {
  const to = catalogueDay(world).toString()
  return { from: `${to.slice(0, 4)}-01-01`, to }
}

/**
 * Reads what a page or the open data was asked for. What is wrong is named by its parameter, and the usual takes its
 * place, so that a page still has something to show. Nothing asked at all is the usual, too.
 */
export const readAsked = async (
  given: {
    readonly from?: string | undefined
    readonly to?: string | undefined
    readonly unit?: string | undefined
  },
  world: World,
): Promise<{ asked: Asked; problems: AskedProblems }> => {
  const limits = { earliest: earliestDay, latest: today(world.clock).toString(), longestMonths }
  const nothingAsked = !given.from && !given.to
  const period = nothingAsked ? undefined : parsePeriod(given.from, given.to, limits)
  const unitCode = given.unit || null
  const unitExists = unitCode === null || (await isUnit(unitCode, world))
  return {
    asked: { period: period?.ok ? period.value : usualPeriod(world), unitCode: unitExists ? unitCode : null },
    problems: {
      ...(period && !period.ok ? blame(period.error, given) : {}),
      ...(unitExists ? {} : { unit: 'noSuchUnit' }),
    },
  }
}

const isUnit = async (code: string, world: World): Promise<boolean> =>
  /^[a-z0-9-]{1,60}$/.test(code) && (await world.db.unit.findUnique({ where: { code } })) !== null

/** Which of the two days an error is about. */
const blame = (
  error: PeriodError,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): AskedProblems => {
  if (error === 'tooEarly') return { from: error }
  if (error === 'missing' || error === 'notADay') {
    const isWrong = error === 'missing' ? (day: string | undefined) => !day : (day = '') => !isIsoDay(day)
    return { ...(isWrong(from) ? { from: error } : {}), ...(isWrong(to) ? { to: error } : {}) }
  }
  return { to: error }
}
