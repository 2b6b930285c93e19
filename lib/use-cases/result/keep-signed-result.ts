import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { toInstant } from '#lib/outside/clock/index.ts'
import { resultPdf } from '#lib/outside/pdf/result-pdf.ts'
import type { World } from '#lib/outside/world.ts'
import { runCommand } from '../case/run-command.ts'
import { resultSeal } from './result-seal.ts'

/**
 * Makes the file of a result that was signed: draws it, signs it with the keys of the signatory and of the unit, keeps it
 * under its own SHA-256, and registers it. Whoever comes second, or after a crash at any moment, goes on where the first
 * one stopped: a number has one file. `appUrl` is where its QR code leads.
 */
export const keepSignedResult = async (resultId: string, appUrl: string, world: World): Promise<void> => {
  const row = await world.db.signedResult.findUniqueOrThrow({ where: { id: resultId } })
  if (row.sha256 === null) await makeFile(row, appUrl, world)
  await register(row, world)
}

type Row = {
  readonly id: string
  readonly caseId: string
  readonly unitCode: string
  readonly sealed: Uint8Array
  readonly signedBy: string
  readonly signedAt: Date
}

/** First the bytes, under a name that only they have, then the row, once: see the trigger on signed_results. */
const makeFile = async (row: Row, appUrl: string, world: World): Promise<void> => {
  const document = resultSeal(world).open(row.id, row.sealed)
  const signedAt = toInstant(row.signedAt)
  const drawn = await resultPdf(document, { appUrl, signedAt })
  const signed = Buffer.from(
    await world.signing.sign(
      drawn,
      {
        person: { accountId: row.signedBy, name: document.signatory },
        unit: { code: row.unitCode, name: document.unit },
      },
      signedAt,
    ),
  )
  const storageKey = `results/${createHash('sha256').update(signed).digest('hex')}`
  const { sha256, size } = await world.files.put(storageKey, Readable.from([signed]))
  const { count } = await world.db.signedResult.updateMany({
    where: { id: row.id, sha256: null },
    data: { storageKey, sha256, size },
  })
  if (count === 1) return
  const first = await world.db.signedResult.findUniqueOrThrow({
    where: { id: row.id },
    select: { storageKey: true },
  })
  if (first.storageKey !== storageKey) await world.files.remove(storageKey)
}

/** Done by the system, once: afterwards the file is no longer being signed. */
const register = async ({ id, caseId }: Row, world: World): Promise<void> => {
  const file = await world.db.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { seq: true, status: true },
  })
  if (file.status !== 'signing') return
  const outcome = await runCommand(
    { kind: 'system' },
    { caseId, version: file.seq, command: 'registerResult', input: { kind: 'electronic', resultId: id } },
    world,
  )
  // Overtaken by another attempt: the next one finds it done.
  if (!outcome.ok) throw new Error(`result ${id} was not registered: ${outcome.error.kind}`)
}
