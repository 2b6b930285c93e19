import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { shareText } from '#components/ui/number-words.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { Report } from '#lib/queries/statistics/report.ts'

/** The report in two sentences. */
export const Headline = ({ report: { period, unit, whole } }: { report: Report }) => {
  const { row, share } = whole
  const received = row.received.online + row.received.direct
  const about = {
    from: formatDate(period.from),
    to: formatDate(period.to),
    who: unit?.name ?? say('các cơ quan tư pháp'),
  }
  const marks = { unit: (words: string) => (unit ? <Vietnamese>{words}</Vietnamese> : words) }
  if (received === 0)
    return (
      <Rich
        says="Từ {from} đến hết {to}, <unit>{who}</unit> chưa phát sinh hồ sơ tiếp nhận."
        values={[about]}
        marks={marks}
      />
    )
  const counted = { ...about, count: received, online: row.received.online, share: shareText(share) }
  return (
    <>
      <Rich
        says="Từ {from} đến hết {to}, <unit>{who}</unit> tiếp nhận {count} hồ sơ, trong đó {online} hồ sơ trực tuyến ({share})."
        values={[counted]}
        marks={marks}
      />{' '}
      {lateness(row.finished)}
    </>
  )
}

const lateness = ({ total, late }: Report['whole']['row']['finished']): string => {
  if (total === 0) return say('Chưa có hồ sơ nào có kết quả.')
  return late === 0
    ? say('{count} hồ sơ đã có kết quả, không có hồ sơ nào trễ hẹn.', { count: total })
    : say('{count} hồ sơ đã có kết quả, {late} hồ sơ trễ hẹn.', { count: total, late })
}
