import type { RatedEvent, Score } from '#lib/domain/rating/scores.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

export const scoreWords: Readonly<Record<Score, PlainSentence>> = {
  1: 'Rất không hài lòng',
  2: 'Không hài lòng',
  3: 'Bình thường',
  4: 'Hài lòng',
  5: 'Rất hài lòng',
}

/** What people are asked about, inside a sentence. */
export const ratedEventWords: Readonly<Record<RatedEvent, PlainSentence>> = {
  accept: 'việc tiếp nhận hồ sơ',
  requestSupplement: 'việc yêu cầu bổ sung',
  refuse: 'việc từ chối hồ sơ',
  returnResult: 'việc trả kết quả',
}
