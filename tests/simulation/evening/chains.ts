import { type Command, statusOf } from '#lib/domain/case/workflow.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import { firstBrokenLink } from '#lib/outside/database/history.ts'
import type { Invariant } from './evening.ts'

/** Each history that grew today is whole, runs forward in time, and leads to the status that the file has. */
export const chains: Invariant = async ({ world, day, files }) => {
  const touched = files.filter(({ changedAt }) => dayOf(toInstant(changedAt)).equals(day))
  const faults = await Promise.all(
    touched.map(async ({ id, status, events }) => {
      const broken = await firstBrokenLink(world.db, id)
      const told = statusOf(events.map(({ type }) => ({ type: type as Command })))
      const back = events.find((event, i) => event.at < (events[i - 1]?.at ?? event.at))
      return [
        ...(broken === null ? [] : [`${id}: link ${broken} is broken`]),
        ...(told === status ? [] : [`${id}: is ${status}, its history says ${told}`]),
        ...(back ? [`${id}: event ${back.seq}, ${back.type}, lies before the one before it`] : []),
      ]
    }),
  )
  return faults.flat()
}
