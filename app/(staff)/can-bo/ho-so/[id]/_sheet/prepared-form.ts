import type { Parked } from '#app/_http/parked-form.ts'
import { momentText } from '#components/ui/day-words.ts'
import type { CounterRecord } from '#lib/queries/counter-record.ts'
import type { Duplicates } from '#lib/queries/possible-duplicates.ts'

type Asked = Readonly<Record<string, string | string[] | undefined>>

/**
 * A decision that a warning on the page has led to, filled in to be read and sent: a refusal of a duplicate
 * (`?trung=id`), a transfer to the competent office (`?chuyen=unit`). Only what the page itself warns of.
 */
export const preparedForm = (
  { trung, chuyen }: Asked,
  duplicates: Duplicates | null,
  record: CounterRecord | null,
): Parked | null => {
  const other = duplicates?.others.find(({ id }) => id === trung)
  if (other) {
    const { day } = momentText(other.submittedAt)
    return formOf('refuse', {
      ground: 'duplicate',
      reason: `Hồ sơ này trùng với hồ sơ ${other.number} nộp ngày ${day}: cùng một người, cùng một thủ tục. Đề nghị theo dõi kết quả theo hồ sơ đó.`,
    })
  }
  const unit = record?.elsewhere?.unit
  if (unit && unit.code === chuyen) {
    return formOf('transfer', {
      unitCode: unit.code,
      reason: `Theo nơi đã khai, hồ sơ thuộc thẩm quyền giải quyết của ${unit.name}.`,
    })
  }
  return null
}

const formOf = (command: string, typed: Readonly<Record<string, string>>): Parked => ({
  values: {
    command,
    ...Object.fromEntries(Object.entries(typed).map(([name, text]) => [`${command}.${name}`, text])),
  },
  problems: {},
})
