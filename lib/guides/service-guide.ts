import type { DayCount, Procedure } from '#lib/domain/procedure/procedure.ts'
import { applyingSteps } from './applying-steps.ts'
import type { Family } from './families.ts'
import type { ApplyingScreen, Guide, GuideStep } from './guide.ts'

/** A guide to the services of one family. */
export type ServiceGuide = Guide & {
  readonly field: Procedure['field']
  /** The service that the pictures show, and the others that go the same way. */
  readonly shown: Procedure
  readonly others: readonly Procedure[]
  readonly steps: readonly GuideStep<ApplyingScreen>[]
}

/** The guide to a family as far as its services are offered; undefined where none is. */
export const serviceGuide = (family: Family, offered: readonly Procedure[]): ServiceGuide | undefined => {
  const services = offered.filter(({ field }) => field === family.field)
  const shown = services.find(({ shortName }) => shortName.startsWith(family.shown)) ?? services[0]
  if (!shown) return undefined
  return {
    slug: family.slug,
    title: family.title,
    lead: family.lead,
    ready: shown.page.prepare,
    time: [
      `Khai: nhiều nhất ${shown.steps.length} bước ngắn, rồi giấy tờ và xem lại. Dừng lúc nào cũng được, bản nháp được giữ.`,
      'Bộ phận Một cửa trả lời: trong 8 giờ làm việc.',
      ...limitsOf(shown),
    ],
    steps: applyingSteps(family),
    field: family.field,
    shown,
    others: services.filter((service) => service !== shown),
  }
}

const limitsOf = ({ limitTable }: Procedure): readonly string[] => {
  const [shortest, longest] = [limitTable.at(0), limitTable.at(-1)]
  if (!shortest || !longest) return []
  const other = longest !== shortest && daysOf(longest) !== daysOf(shortest) && `, có khi ${daysOf(longest)}`
  return [`Giải quyết: ${daysOf(shortest)}${other || ''}, tính từ ngày được tiếp nhận.`]
}

const daysOf = ({ days, count }: DayCount): string =>
  days === 0 ? 'trong ngày' : `không quá ${days} ${count === 'working' ? 'ngày làm việc' : 'ngày'}`
