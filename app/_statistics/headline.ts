import { countText } from '#components/ui/number-words.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { formatPercent } from '#lib/domain/statistics/online-share.ts'
import type { Report } from '#lib/queries/statistics/report.ts'

/** The report in two sentences. */
export const headline = ({ period, unit, whole: { row, share } }: Report): string => {
  const when = `Từ ${formatDate(period.from)} đến hết ${formatDate(period.to)}`
  const who = unit?.name ?? 'các cơ quan tư pháp'
  const received = row.received.online + row.received.direct
  if (received === 0) return `${when}, ${who} chưa phát sinh hồ sơ tiếp nhận.`
  const counted = `${when}, ${who} tiếp nhận ${countText(received)} hồ sơ, trong đó ${countText(row.received.online)} hồ sơ trực tuyến (${formatPercent(share)}).`
  return `${counted} ${lateness(row.finished)}`
}

const lateness = ({ total, late }: Report['whole']['row']['finished']): string => {
  if (total === 0) return 'Chưa có hồ sơ nào có kết quả.'
  return late === 0
    ? `${countText(total)} hồ sơ đã có kết quả, không có hồ sơ nào trễ hẹn.`
    : `${countText(total)} hồ sơ đã có kết quả, ${countText(late)} hồ sơ trễ hẹn.`
}
