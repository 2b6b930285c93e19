import { z } from 'zod'
import type { Actor } from '#lib/domain/access/actor.ts'
import { unitsHeaded } from '#lib/domain/access/heads.ts'
import { isRatedEvent, isScore, type RatedEvent, type Score } from '#lib/domain/rating/scores.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { wordsContext } from '#lib/use-cases/rating/rate.ts'

/** What somebody wrote beside their answer. Which file it was about is not said. */
export type RatingWords = {
  readonly id: string
  /** ISO day. */
  readonly on: string
  readonly event: RatedEvent
  readonly score: Score
  readonly words: string
}

const mostShown = 100

/** The words given about a unit in a period, the latest first; null for everybody but its heads. */
export const wordsForHead = async (
  actor: Actor,
  { period: { from, to }, unitCode }: { readonly period: Period; readonly unitCode: string },
  world: World,
): Promise<readonly RatingWords[] | null> => {
  if (!unitsHeaded(actor).includes(unitCode)) return null
  const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`)
  const rows = await world.db.rating.findMany({
    where: {
      unitCode,
      sealedWords: { not: null },
      answeredAt: {
        gte: startOf(from),
        lt: startOf(Temporal.PlainDate.from(to).add({ days: 1 }).toString()),
      },
    },
    orderBy: { answeredAt: 'desc' },
    take: mostShown,
  })
  return rows.flatMap(({ id, event, score, answeredAt, sealedWords }) =>
    isRatedEvent(event) && isScore(score) && answeredAt && sealedWords
      ? [
          {
            ...{ id, event, score, on: dayOf(toInstant(answeredAt)).toString() },
            words: z.string().parse(world.sealing.open(sealedWords, wordsContext(id))),
          },
        ]
      : [],
  )
}
