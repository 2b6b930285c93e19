import type { Parked } from '#app/_http/parked-form.ts'
import { scoreWords } from '#components/case/rating-words.ts'
import { ScoreFace } from '#components/case/ScoreFace.tsx'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { text } from '#lib/domain/procedure/fields.ts'
import type { Score } from '#lib/domain/rating/scores.ts'
import type { AskedRating } from '#lib/queries/rating/by-token.ts'

type Props = { rating: AskedRating; score: Score; path: string; token: string; parked: Parked | null }

const words = text({
  label: 'Muốn nói thêm điều gì?',
  hint: 'Chỉ người đứng đầu cơ quan đọc. Đừng ghi tên hay số giấy tờ. Tối đa 1.000 ký tự.',
  max: 1_000,
  multiline: true,
  optional: true,
})

/** After the tap: what was said, and room for words, once. */
export const Thanks = ({ rating, score, path, token, parked }: Props) => (
  <div className="space-y-6">
    <p className="flex items-center gap-3 text-lg">
      <ScoreFace score={score} />
      Đã ghi: <strong className="font-semibold">{scoreWords[score]}</strong>
    </p>
    {rating.hasWords ? (
      <p>Lời góp ý đã được gửi đến người đứng đầu {rating.unit}.</p>
    ) : (
      <FormShell action={`${path}/loi`} token={token}>
        <Field name="words" field={words} typed={parked?.values ?? {}} problems={parked?.problems ?? {}} />
        <SubmitButton look="secondary">Gửi lời góp ý</SubmitButton>
      </FormShell>
    )}
    <p>
      <a href="/" className="link inline-flex min-h-11 items-center">
        Về trang chủ
      </a>
    </p>
  </div>
)
