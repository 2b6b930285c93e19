import { scoreWords } from '#components/case/rating-words.ts'
import { ScoreFace } from '#components/case/ScoreFace.tsx'
import { say } from '#components/language/say.ts'
import { type Score, scores } from '#lib/domain/rating/scores.ts'

const inks: Readonly<Record<Score, string>> = {
  1: 'text-lacquer',
  2: 'text-lacquer',
  3: 'text-ink-soft',
  4: 'text-leaf',
  5: 'text-leaf-deep',
}

/** Each face is a button that sends its score: one tap, with a script or without. The best stands first. */
export const ScoreForm = ({ path, token }: { path: string; token: string }) => (
  <form method="post" action={`${path}/gui`} className="grid gap-3">
    <input type="hidden" name="_token" value={token} />
    {scores.toReversed().map((score) => (
      <button
        key={score}
        type="submit"
        name="score"
        value={score}
        className={`flex min-h-14 items-center gap-4 rounded-control border-[1.5px] border-edge bg-sheet px-4 text-start font-semibold text-lg hover:border-current ${inks[score]}`}
      >
        <ScoreFace score={score} />
        <span className="text-ink">{say(scoreWords[score])}</span>
      </button>
    ))}
  </form>
)
