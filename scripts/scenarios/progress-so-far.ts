import type { World } from '#lib/outside/world.ts'
import type { Journey } from './journey.ts'
import { uuidOf } from './random.ts'

/** What an earlier run left of a journey. */
export type Progress = {
  readonly draftId: string
  /** The version of the file; 0: not submitted. */
  readonly seq: number
}

export const startKeyOf = (journey: Pick<Journey, 'key'>): string => uuidOf(journey.key)

/** The journeys that an earlier run began, by their keys. */
export const knownProgress = async (
  journeys: readonly Journey[],
  world: World,
): Promise<ReadonlyMap<string, Progress>> => {
  const keys = new Map(journeys.map((journey) => [startKeyOf(journey), journey.key]))
  const drafts = await world.db.draft.findMany({
    where: { startKey: { in: [...keys.keys()] } },
    select: { id: true, startKey: true },
  })
  const files = await world.db.case.findMany({
    where: { id: { in: drafts.map(({ id }) => id) } },
    select: { id: true, seq: true },
  })
  const seqs = new Map(files.map(({ id, seq }) => [id, seq]))
  return new Map(
    drafts.map(({ id, startKey }) => [keys.get(startKey) ?? '', { draftId: id, seq: seqs.get(id) ?? 0 }]),
  )
}
