import { say } from '#components/language/say.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { usualPeriod } from '#lib/queries/statistics/asked.ts'
import { reportAddress } from './address.ts'

/** Periods a click away: this month and year, and in a demonstration the year that it shows. */
export const shortcutsTo = (path: string, unitCode: string | null, world: World) => {
  const now = today(world.clock).toString()
  const usual = usualPeriod(world)
  const year = usual.to.slice(0, 4)
  const periods = [
    ...(usual.to === now
      ? []
      : [
          { label: say('Năm {year}, đến {day}', { year, day: formatDate(usual.to) }), period: usual },
          { label: say('Quý III/{year}', { year }), period: { from: `${year}-07-01`, to: `${year}-09-30` } },
        ]),
    { label: say('Năm nay'), period: { from: `${now.slice(0, 4)}-01-01`, to: now } },
    { label: say('Tháng này'), period: { from: `${now.slice(0, 7)}-01`, to: now } },
  ]
  return periods
    .filter(({ period }) => period.to <= now)
    .map(({ label, period }) => ({ label, href: reportAddress(path, { period, unitCode }) }))
}
