import { s10Number } from '#lib/domain/post/s10.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

/** The next number of the ranges that the carrier has given a unit; null when it has none left. */
export const nextItemNumber = async (tx: Transaction, unitCode: string): Promise<string | null> => {
  const rows = await tx.$queryRaw<{ service: string; serial: number }[]>`
    UPDATE postal_ranges SET next = next + 1
    WHERE id = (SELECT id FROM postal_ranges WHERE unit_code = ${unitCode} AND next <= last
      ORDER BY service, first LIMIT 1 FOR UPDATE)
    RETURNING service, next - 1 AS serial`
  return rows[0] ? s10Number(rows[0].service, rows[0].serial) : null
}
