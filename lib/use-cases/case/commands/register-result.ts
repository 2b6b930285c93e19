import { z } from 'zod'
import { normalizeName } from '#lib/domain/kernel/person-name.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import { endSignedResult } from '../../result/end-signed-result.ts'
import { type SignedFile, storeSignedFile } from '../../result/store-signed-file.ts'
import { effect, type InputProblems, type Outcome, type Scene } from '../command.ts'
import { codeForReady } from './collection-code.ts'

const byHand = z.object({
  kind: z.literal('byHand'),
  number: z.string().trim().min(1, 'required').max(60, 'tooLong'),
  signedOn: z.iso.date({ error: 'date' }),
  signatory: z.string().transform(normalizeName).pipe(z.string().min(1, 'required').max(100, 'tooLong')),
  scanId: z.uuid({ error: 'scanRequired' }),
})
const electronic = z.object({ kind: z.literal('electronic'), resultId: z.uuid() })

/** What people post says nothing of a kind: they register what was signed by hand. */
const input = z.preprocess(
  (given) => (typeof given === 'object' ? { kind: 'byHand', ...given } : given),
  z.discriminatedUnion('kind', [byHand, electronic]),
)

/**
 * Enters a result in the register: the scan of what was signed by hand, or by the system the file that was signed
 * electronically. Its arrival at the desk finishes the file, whenever the person collects it. A corrected one takes the
 * place of the one that was wrong; both stay in the history.
 */
export const registerResult = effect({
  input,
  run: async (scene, given) => {
    const { tx, file, now } = scene
    if ((given.kind === 'electronic') !== (scene.role === 'system')) return err({ number: 'required' })
    const found =
      given.kind === 'electronic' ? await signedFile(scene, given.resultId) : await scanned(scene, given)
    if (!found.ok) return found
    const { signedOn, ...result } = found.value
    await endSignedResult(scene, 'replaced', result.signedId)
    const row = {
      ...result,
      signedOn: toDbDay(signedOn),
      registeredAt: toDate(now),
      receivedBy: null,
      receivedAs: null,
      receivedAt: null,
    }
    await tx.caseResult.upsert({
      where: { caseId: file.id },
      create: { caseId: file.id, ...row },
      update: row,
    })
    return ok(registered(scene, found.value, await codeForReady(scene)))
  },
})

const registered = (
  { file, today }: Scene,
  { fileId, signedId, signedOn }: SignedFile,
  collectionId: string,
): Outcome => ({
  data: { fileId, signedOn: signedOn.toString(), collectionId, ...(signedId && { resultId: signedId }) },
  // A corrected result does not finish the file a second time.
  changes: file.finishedOn === null ? { finished_on: today.toString() } : {},
})

const signedFile = async (scene: Scene, resultId: string): Promise<Result<SignedFile, InputProblems>> => {
  const stored = await storeSignedFile(scene, resultId)
  return stored ? ok(stored) : err({ resultId: 'resultMissing' })
}

const scanned = async (
  { tx, file, today }: Scene,
  { number, signedOn, signatory, scanId }: z.output<typeof byHand>,
): Promise<Result<SignedFile, InputProblems>> => {
  const signed = Temporal.PlainDate.from(signedOn)
  if (Temporal.PlainDate.compare(signed, today) > 0) return err({ signedOn: 'future' })
  const scan = await tx.storedFile.findFirst({
    where: { id: scanId, draftId: file.id, paperCode: 'result', removedAt: null },
    select: { id: true },
  })
  if (!scan) return err({ scanId: 'scanRequired' })
  return ok({ number, signedOn: signed, signatory, fileId: scan.id, signedId: null })
}
