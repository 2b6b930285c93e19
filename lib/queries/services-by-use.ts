import type { World } from '#lib/outside/world.ts'

/** The codes of the services that were ever received, the most used first. Public: no actor is asked. */
export const servicesByUse = async (world: World): Promise<readonly string[]> => {
  const rows = await world.db.$queryRaw<{ code: string }[]>`
    SELECT procedure_code AS code FROM daily_flows
    GROUP BY procedure_code HAVING sum(received_online + received_direct) > 0
    ORDER BY sum(received_online + received_direct) DESC, procedure_code`
  return rows.map(({ code }) => code)
}
