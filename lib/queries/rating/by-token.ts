import { isRatedEvent, isScore, type RatedEvent, type Score } from '#lib/domain/rating/scores.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedures } from '#lib/procedures/index.ts'
import { ratingToken, readRatingToken } from '#lib/use-cases/rating/token-of.ts'

/** What somebody with the link is asked. It names nobody and no file. */
export type AskedRating = {
  readonly id: string
  readonly event: RatedEvent
  readonly service: string
  readonly unit: string
  readonly score: Score | null
  readonly hasWords: boolean
}

/** The rating behind a link; null for a link that never was. */
export const ratingByToken = async (token: string, world: World): Promise<AskedRating | null> => {
  const read = readRatingToken(token)
  if (read === null) return null
  const row = await world.db.rating.findUnique({
    where: { tokenDigest: world.sealing.digest(read) },
    include: { case: { select: { unit: { select: { name: true } } } } },
  })
  if (!row || !isRatedEvent(row.event)) return null
  const known = procedures.findLast(({ code }) => code === row.procedureCode)
  const unit = await world.db.unit.findUnique({ where: { code: row.unitCode }, select: { name: true } })
  return {
    id: row.id,
    event: row.event,
    service: known?.shortName ?? row.procedureCode,
    unit: unit?.name ?? row.case.unit.name,
    score: isScore(row.score) ? row.score : null,
    hasWords: row.sealedWords !== null,
  }
}

/** The same for whoever opens the link: ends that are none are counted against where they come from. */
export const ratingOpened = async (
  token: string,
  address: string,
  world: World,
): Promise<AskedRating | null> => {
  if (await world.rateLimits.isShut('ratingCode', address)) return null
  const rating = await ratingByToken(token, world)
  if (!rating) await world.rateLimits.allow('ratingCode', address)
  return rating
}

/** The links to what the owner of a file has been asked and not answered. Whoever calls has made sure of the owner. */
export const openRatings = async (
  caseId: string,
  world: World,
): Promise<readonly { readonly event: RatedEvent; readonly token: string }[]> => {
  const rows = await world.db.rating.findMany({
    where: { caseId, score: null },
    orderBy: { seq: 'desc' },
    select: { id: true, event: true, tokenDigest: true },
  })
  return rows.flatMap(({ event, ...row }) =>
    isRatedEvent(event) ? [{ event, token: ratingToken(row, world.sealing) }] : [],
  )
}

/** The link that belongs to the event that a message reports; null where nothing is asked, or it was answered. */
export const tokenOfEvent = async (
  caseId: string,
  seq: number | null,
  { db, sealing }: { readonly db: Transaction; readonly sealing: Sealing },
): Promise<string | null> => {
  if (seq === null) return null
  const row = await db.rating.findUnique({
    where: { caseId_seq: { caseId, seq } },
    select: { id: true, tokenDigest: true, score: true },
  })
  return row && row.score === null ? ratingToken(row, sealing) : null
}
