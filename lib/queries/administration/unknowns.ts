import type { Actor } from '#lib/domain/access/actor.ts'
import { toDbDay, today } from '#lib/outside/clock/index.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'
import { proceduresOn } from '#lib/procedures/index.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { openHouse, unitCodes } from '#lib/use-cases/administration/house.ts'
import { calendarNow } from '../calendar-now.ts'

/** Something that the house does not know for sure, and where an administrator settles it, if anywhere. */
export type Unknown = { readonly words: string; readonly href: string | null }

export type AdminHome = {
  readonly unknowns: readonly Unknown[]
  /** Changes of the calendar that wait for this administrator. */
  readonly toDecide: number
}

/** What an administrator should know before trusting the figures; null for everybody else. */
export const adminHome = async (actor: Actor, world: World): Promise<AdminHome | null> => {
  const house = await openHouse(actor, world.db, world)
  if (!house) return null
  const day = today(world.clock)
  const [calendar, unconfirmed, withHours, toDecide] = await Promise.all([
    calendarNow(world.db),
    world.db.unit.findMany({
      where: { code: { in: unitCodes(house) }, agencyCodeConfirmed: false },
      orderBy: { name: 'asc' },
      select: { name: true, agencyCode: true },
    }),
    world.db.officeHours.findMany({
      where: { unitCode: { in: unitCodes(house) }, validFrom: { lte: toDbDay(day) } },
      distinct: ['unitCode'],
      select: { unitCode: true },
    }),
    world.db.calendarChange.count({
      where: { state: 'proposed', proposedBy: { not: house.actor.accountId } },
    }),
  ])
  const undecided = [...calendar.special].filter(
    ([date, { kind, confidence }]) =>
      kind === 'workingDay' && confidence === 'unknown' && date >= day.toString(),
  )
  const year = calendar.years.get(day.year)
  const without = house.units.filter(({ code }) => !withHours.some(({ unitCode }) => unitCode === code))
  const rules = oneStopRulesOn(day)
  const unchecked = proceduresOn(catalogueDay(world).toString()).filter(
    ({ confidence }) => confidence !== 'high',
  )
  return {
    toDecide,
    unknowns: [
      ...unconfirmed.map(({ name, agencyCode }) => ({
        words: `${name}: mã định danh ${agencyCode} chưa xác nhận với quyết định.`,
        href: '/can-bo/quan-tri/don-vi',
      })),
      ...undecided.map(([date, { name }]) => ({
        words: `Ngày ${date.split('-').reverse().join('/')} (${name}): chưa biết có nghỉ hay không, đang tính là ngày làm việc.`,
        href: `/can-bo/quan-tri/lich?nam=${date.slice(0, 4)}`,
      })),
      ...(year?.schedule === 'published'
        ? []
        : [
            {
              words: `Lịch nghỉ năm ${day.year} chưa được công bố chính thức.`,
              href: '/can-bo/quan-tri/lich',
            },
          ]),
      ...(without.length > 0
        ? [
            {
              words: `${without.map(({ name }) => name).join(', ')}: chưa ghi giờ làm việc, đang tạm tính giờ thường gặp.`,
              href: '/can-bo/quan-tri/gio-lam-viec',
            },
          ]
        : []),
      ...(rules.unknown ? [{ words: rules.unknown, href: null }] : []),
      ...unchecked.map(({ shortName, code }) => ({
        words: `Thủ tục ${shortName} (${code}): nội dung chưa đối chiếu văn bản gốc.`,
        href: null,
      })),
    ],
  }
}
