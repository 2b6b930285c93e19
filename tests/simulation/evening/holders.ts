import { handsOf, type InHands } from '../hands.ts'
import type { Invariant } from './evening.ts'

/**
 * Nobody works on what somebody else holds, but their deputy and by the commands that say so; and whom the history names
 * is whom the file names.
 */
export const holders: Invariant = async ({ world, files }) => {
  const deputies = await world.db.deputy.findMany({ select: { absentId: true, deputyId: true } })
  const isStranger = ({ event, before }: InHands): boolean =>
    before !== null &&
    before !== event.actorId &&
    bound.includes(`${event.actorRole} ${event.type}`) &&
    !deputies.some(({ absentId, deputyId }) => absentId === before && deputyId === event.actorId)
  return files.flatMap(({ id, holderId, events }) => {
    const hands = handsOf(events)
    const last = hands.at(-1)?.after ?? null
    return [
      ...hands
        .filter(isStranger)
        .map(({ event }) => `${id}: event ${event.seq}, ${event.type}, was not for them`),
      ...(last === holderId ? [] : [`${id}: held by ${holderId}, by its history ${last}`]),
    ]
  })
}

/** What only the holder does: all else colleagues may do as well, such as carrying paper or registering a result. */
const bound: readonly string[] = [
  'desk claim',
  'desk accept',
  'desk requestSupplement',
  'desk requestPayment',
  'desk transfer',
  'desk refuse',
  'officer takeUp',
  'officer release',
  'officer requestSupplement',
  'officer requestPayment',
  'officer consult',
  'officer recordAnswer',
  'officer lengthen',
  'officer propose',
]
