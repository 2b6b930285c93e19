import type { Parked } from '#app/_http/parked-form.ts'
import { scoreWords } from '#components/case/rating-words.ts'
import { ScoreFace } from '#components/case/ScoreFace.tsx'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say, spoken } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { text } from '#lib/domain/procedure/fields.ts'
import type { Score } from '#lib/domain/rating/scores.ts'
import type { AskedRating } from '#lib/queries/rating/by-token.ts'
import { fieldIn } from '#lib/words/field-in.ts'

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
      {say('Đã ghi:')} <strong className="font-semibold">{say(scoreWords[score])}</strong>
    </p>
    {rating.hasWords ? (
      <p>
        <Rich
          says="Lời góp ý đã được gửi đến người đứng đầu <unit>{unit}</unit>."
          values={[{ unit: rating.unit }]}
          marks={{ unit: (name) => <Vietnamese>{name}</Vietnamese> }}
        />
      </p>
    ) : (
      <FormShell action={`${path}/loi`} token={token}>
        <Field
          name="words"
          field={fieldIn(spoken(), words)}
          typed={parked?.values ?? {}}
          problems={parked?.problems ?? {}}
        />
        <SubmitButton look="secondary">{say('Gửi lời góp ý')}</SubmitButton>
      </FormShell>
    )}
    <p>
      <a href="/" className="link inline-flex min-h-11 items-center">
        {say('Về trang đầu')}
      </a>
    </p>
  </div>
)
