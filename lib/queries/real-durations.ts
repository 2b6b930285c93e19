import type { World } from '#lib/outside/world.ts'

export type RealDurations = {
  /** Finished files counted. */
  readonly files: number
  /** Calendar days from acceptance to the result at the desk: half of the files took no longer … */
  readonly median: number
  /** … and nine in ten no longer than this. */
  readonly ninetieth: number
}

/** Fewer files say more about single people than about the service. */
const fewest = 20

/** How long a service really took, over all units; null while too few files are finished. Public: no actor is asked. */
export const realDurations = async (procedureCode: string, world: World): Promise<RealDurations | null> => {
  const [row] = await world.db.$queryRaw<
    { files: number; median: number | null; ninetieth: number | null }[]
  >`
    SELECT count(*)::int AS files,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY finished_on - accepted_on)::int AS median,
      percentile_disc(0.9) WITHIN GROUP (ORDER BY finished_on - accepted_on)::int AS ninetieth
    FROM cases WHERE procedure_code = ${procedureCode} AND finished_on IS NOT NULL AND accepted_on IS NOT NULL`
  if (!row || row.files < fewest || row.median === null || row.ninetieth === null) return null
  return { files: row.files, median: row.median, ninetieth: row.ninetieth }
}
