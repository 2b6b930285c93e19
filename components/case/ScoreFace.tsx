import { LineDrawing } from '#components/ui/LineDrawing.tsx'
import type { Score } from '#lib/domain/rating/scores.ts'

const mouths: Readonly<Record<Score, string>> = {
  1: 'M8 17c1-2.6 2.4-3.6 4-3.6s3 1 4 3.6',
  2: 'M8.5 16.2c1-1.2 2.1-1.7 3.5-1.7s2.5.5 3.5 1.7',
  3: 'M8.5 15.5h7',
  4: 'M8.5 14.8c1 1.2 2.1 1.7 3.5 1.7s2.5-.5 3.5-1.7',
  5: 'M7.5 13.8c.8 2.4 2.4 3.7 4.5 3.7s3.7-1.3 4.5-3.7z',
}

/** A face for a score; the word beside it carries the meaning. */
export const ScoreFace = ({ score }: { score: Score }) => (
  <LineDrawing grid={24} size="2.25em">
    <circle cx="12" cy="12" r="9" />
    <path d={`M9 9.5v.6M15 9.5v.6${mouths[score]}`} />
  </LineDrawing>
)
