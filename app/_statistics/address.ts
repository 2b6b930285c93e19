import { parseVietnameseDate } from '#lib/domain/kernel/civil-date.ts'
import type { Asked } from '#lib/queries/statistics/asked.ts'

/** The address of a report: the same parameters on the public page and on the staff's. */
export const reportAddress = (
  path: string,
  { period, unitCode }: Asked,
  more: Readonly<Record<string, string | undefined>> = {},
): string => {
  const parameters = new URLSearchParams({ tu: period.from, den: period.to })
  if (unitCode) parameters.set('don-vi', unitCode)
  for (const [name, value] of Object.entries(more)) if (value) parameters.set(name, value)
  return `${path}?${parameters}`
}

/** The same report as open data. */
export const openAddress = (kind: 'statistics' | 'statistics.csv', { period, unitCode }: Asked): string => {
  const parameters = new URLSearchParams({ from: period.from, to: period.to })
  if (unitCode) parameters.set('unit', unitCode)
  return `/api/open/${kind}?${parameters}`
}

export type Parameters = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** One value of an address; given twice, it is as good as not given. */
export const readParameter = async (parameters: Parameters, name: string): Promise<string | undefined> => {
  const value = (await parameters)[name]
  return typeof value === 'string' ? value : undefined
}

/** What was asked for in an address: days as the form sends them (01/06/2020) or as in links (2020-06-01). */
export const readAddress = async (parameters: Parameters) => ({
  from: isoDay(await readParameter(parameters, 'tu')),
  to: isoDay(await readParameter(parameters, 'den')),
  unit: await readParameter(parameters, 'don-vi'),
})

/** ISO where it is a day; anything else stays as it was typed, to be shown again. */
const isoDay = (typed: string | undefined): string | undefined => {
  const day = parseVietnameseDate(typed ?? '')
  return day.ok ? day.value : typed
}
