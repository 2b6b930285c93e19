import { dayOf, toDate, toInstant } from '#lib/outside/clock/index.ts'
import type { Scene } from '../case/command.ts'
import { fileNameOf } from '../slips/slip-case.ts'
import { resultSeal } from './result-seal.ts'

/** What the register says of a result, and the stored file that holds it. */
export type SignedFile = {
  readonly number: string
  readonly signedOn: Temporal.PlainDate
  readonly signatory: string
  readonly fileId: string
  /** Null for a scan of what was signed by hand. */
  readonly signedId: string | null
}

/**
 * Puts the file that the worker has signed among the files of the case; null while there is none. The stored file bears
 * the id of the signed result, so that it exists once, however often it is tried.
 */
export const storeSignedFile = async (
  { tx, world, file, now }: Scene,
  resultId: string,
): Promise<SignedFile | null> => {
  const row = await tx.signedResult.findFirst({ where: { id: resultId, caseId: file.id } })
  const document = row && resultSeal(world).open(row.id, row.sealed)
  if (!row?.storageKey || !row.sha256 || row.size === null || !document?.signed) return null
  await tx.storedFile.createMany({
    data: [
      {
        id: row.id,
        draftId: file.id,
        paperCode: 'result',
        name: fileNameOf('ket-qua', file),
        mediaType: 'application/pdf',
        size: row.size,
        sha256: row.sha256,
        storageKey: row.storageKey,
        uploadedBy: null,
        createdAt: toDate(now),
        place: 1,
        scan: 'unscanned',
      },
    ],
    skipDuplicates: true,
  })
  return {
    number: document.signed.number,
    signedOn: dayOf(toInstant(row.signedAt)),
    signatory: document.signatory,
    fileId: row.id,
    signedId: row.id,
  }
}
