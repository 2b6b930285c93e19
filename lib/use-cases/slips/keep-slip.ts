import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { toInstant } from '#lib/outside/clock/index.ts'
import { slipPdf } from '#lib/outside/pdf/slip-pdf.ts'
import type { World } from '#lib/outside/world.ts'
import { slipSeal } from './slip-seal.ts'

export type KeptSlip = { readonly storageKey: string; readonly sha256: Uint8Array }

/**
 * Draws a slip from what was sealed when it was issued, and keeps the file with its SHA-256: once. Whoever comes second,
 * or at the same time, gets what the first one kept. `appUrl` is where its QR code leads.
 */
export const keepSlip = async (slipId: string, appUrl: string, world: World): Promise<KeptSlip> => {
  const row = await world.db.issuedSlip.findUniqueOrThrow({ where: { id: slipId } })
  const kept = keptIn(row)
  if (kept) return kept
  const slip = slipSeal(world).open(slipId, row.sealed)
  const bytes = await slipPdf(slip, { appUrl, issuedAt: toInstant(row.createdAt) })
  const storageKey = `slips/${slipId}/${randomUUID()}`
  const { sha256 } = await world.files.put(storageKey, Readable.from([bytes]))
  const { count } = await world.db.issuedSlip.updateMany({
    where: { id: slipId, sha256: null },
    data: { storageKey, sha256 },
  })
  if (count === 1) return { storageKey, sha256 }
  await world.files.remove(storageKey)
  const first = keptIn(await world.db.issuedSlip.findUniqueOrThrow({ where: { id: slipId } }))
  if (!first) throw new Error(`slip ${slipId} was kept by nobody`)
  return first
}

const keptIn = (row: {
  readonly storageKey: string | null
  readonly sha256: Uint8Array | null
}): KeptSlip | null =>
  row.storageKey !== null && row.sha256 !== null ? { storageKey: row.storageKey, sha256: row.sha256 } : null
