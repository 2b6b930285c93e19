import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

/**
 * Lays down news for the systems that follow the unit of a file, and for the one that filed it: in the transaction of the
 * event, so that it exists if and only if the event does. The database puts each into the queue.
 */
export const announce = async (
  tx: Transaction,
  { caseId, seq }: { readonly caseId: string; readonly seq: number },
  world: World,
): Promise<void> => {
  if (!world.mails) return
  const now = toDate(world.clock.now())
  await tx.$executeRaw`
    WITH RECURSIVE file AS (SELECT id, owner_id, unit_code FROM cases WHERE id = ${caseId}::uuid),
    above AS (
      SELECT u.code, u.parent_code, 0 AS steps FROM units u JOIN file ON u.code = file.unit_code
      UNION ALL
      SELECT u.code, u.parent_code, a.steps + 1 FROM units u JOIN above a ON u.code = a.parent_code WHERE a.steps < 10)
    INSERT INTO web_hook_deliveries (id, client_id, case_id, seq, state, updated_at)
    SELECT gen_random_uuid(), c.id, file.id, ${seq}, 'waiting', ${now}
    FROM api_clients c, file
    WHERE c.retired_at IS NULL AND c.hook_url IS NOT NULL AND c.hook_turn > 0
      AND (c.id = file.owner_id OR ('follow' = ANY(c.scopes) AND c.unit_code IN (SELECT code FROM above)))
    ON CONFLICT DO NOTHING`
}
