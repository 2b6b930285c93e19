import { say } from '#components/language/say.ts'
import { Notice } from '#components/ui/Notice.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { Origin } from '#lib/domain/procedure/known.ts'
import type { FilledQuestion } from '#lib/queries/draft-step.ts'

/** Says which answers of a step nobody has typed yet, and where they come from, until the person has gone on. */
export const FilledInNote = ({ filledIn }: { filledIn: readonly FilledQuestion[] }) => {
  const asked = filledIn.filter((question) => question.asked)
  if (asked.length === 0) return null
  const sources = Map.groupBy(asked, ({ origin }) => origin)
  return (
    <div className="mb-6">
      <Notice kind="info" title={say('Đã điền sẵn {count} câu ở bước này', { count: asked.length })}>
        <ul className="space-y-1">
          {[...sources].map(([origin, questions]) => (
            <li key={origin}>
              <span className="font-semibold">{sourceInWords(origin)}:</span>{' '}
              {questions.map(({ name, label }, at) => (
                <span key={name}>
                  {at > 0 && ', '}
                  <a href={`#${name}`} className="link">
                    {label}
                  </a>
                </span>
              ))}
              .
            </li>
          ))}
        </ul>
        <p>{say('Xem lại, sửa chỗ đã khác trước, rồi bấm Tiếp tục.')}</p>
      </Notice>
    </div>
  )
}

/** The words beside each answer that was filled in. */
export const marksOf = (filledIn: readonly FilledQuestion[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filledIn.map(({ name, origin }) => [name, say('Điền sẵn. {source}.', { source: sourceInWords(origin) })]),
  )

const sourceInWords = (origin: Origin): string => {
  if (origin === 'profile') return say('Theo tài khoản')
  if (origin === 'card') return say('Theo mã QR trên thẻ căn cước')
  return say('Theo hồ sơ ngày {day}', { day: formatDate(origin) })
}
