import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { Score } from '#lib/domain/rating/scores.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { ratingByToken } from '#lib/queries/rating/by-token.ts'

/** Who has the link may answer, without an account, once. */
export const rate = async (
  token: string,
  score: Score,
  world: World,
): Promise<Result<true, 'notFound' | 'answeredAlready'>> => {
  const rating = await ratingByToken(token, world)
  if (!rating) return err('notFound')
  const { count } = await world.db.rating.updateMany({
    where: { id: rating.id, score: null },
    data: { score, answeredAt: toDate(world.clock.now()) },
  })
  return count === 1 ? ok(true) : err('answeredAlready')
}

export const longestWords = 1_000

/** What binds sealed words to their rating. */
export const wordsContext = (ratingId: string): string => `rating words ${ratingId}`

/** Words beside an answer that was given, once. Only the unit's head reads them. */
export const addWords = async (
  token: string,
  words: string,
  world: World,
): Promise<Result<true, 'notFound' | 'empty' | 'tooLong' | 'answeredAlready'>> => {
  const text = words.normalize('NFC').trim()
  if (text === '') return err('empty')
  if (text.length > longestWords) return err('tooLong')
  const rating = await ratingByToken(token, world)
  if (!rating) return err('notFound')
  const { count } = await world.db.rating.updateMany({
    where: { id: rating.id, score: { not: null }, sealedWords: null },
    data: { sealedWords: world.sealing.seal(text, wordsContext(rating.id)) },
  })
  return count === 1 ? ok(true) : err('answeredAlready')
}
