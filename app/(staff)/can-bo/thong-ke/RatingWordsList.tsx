import { ratedEventWords, scoreWords } from '#components/case/rating-words.ts'
import { Card } from '#components/ui/Card.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { RatingWords } from '#lib/queries/rating/words-for-head.ts'

/** What people wrote beside their answers, for the head of the unit only. */
export const RatingWordsList = ({ words }: { words: readonly RatingWords[] }) => (
  <Card title="Lời góp ý của người dân">
    <p className="text-ink-soft text-sm">Chỉ người đứng đầu đơn vị đọc được. Không kèm tên và mã hồ sơ.</p>
    {words.length === 0 ? (
      <p className="mt-3">Chưa phát sinh lời góp ý nào trong kỳ.</p>
    ) : (
      <ul className="mt-3 divide-y divide-rule">
        {words.map(({ id, on, event, score, words: said }) => (
          <li key={id} className="py-3">
            <p className="text-ink-soft text-sm">
              <Dateline day={on} />, về {ratedEventWords[event]}: {scoreWords[score].toLowerCase()}
            </p>
            <p className="max-w-reading whitespace-pre-line">{said}</p>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
