import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import type { UnitKind } from '#lib/domain/procedure/procedure.ts'
import { resultDocument, resultNumber } from '#lib/domain/result/result-document.ts'
import { codeBytes, verificationCode } from '#lib/domain/result/verification-code.ts'
import { toDate, zone } from '#lib/outside/clock/index.ts'
import { enqueue, nextNumber } from '#lib/outside/database/history.ts'
import { resultSeal } from '../../result/result-seal.ts'
import { resultToSign } from '../../result/result-to-sign.ts'
import { effect, type Scene } from '../command.ts'

/** A proof is for the signatures that follow it at once. */
const proofHolds = { minutes: 2 } as const

/**
 * Signs the result as it was written: takes the next number of the unit's book, fixes every word and the code by which
 * the paper is verified, and leaves making the file to the worker. It needs a second factor that was shown just now
 * for this result, alone or in a list. `seen` is the version that the signatory had before them.
 */
export const sign = effect({
  input: z.object({ seen: z.coerce.number().int(), proofId: z.uuid({ error: 'factorRequired' }) }),
  run: async (scene, { seen, proofId }) => {
    const { tx, world, file, actor, actorId, now, today } = scene
    if (actor.kind !== 'person' || actorId === null) throw new Error('results are signed by a person')
    const { draft, parts, obstacle } = await resultToSign(tx, file, today, world)
    if (!draft) return err({ seen: 'resultMissing' })
    if (draft.version !== seen) return err({ seen: 'resultChanged' })
    if (obstacle) return err({ seen: obstacle.why })
    const id = randomUUID()
    if (!(await useProof(scene, proofId, { seen, signedId: id }))) return err({ proofId: 'factorRequired' })

    const unit = await tx.unit.findUniqueOrThrow({
      where: { code: file.unitCode },
      select: { name: true, kind: true },
    })
    const kind = unit.kind as UnitKind
    const number = await nextNumber(tx, file.unitCode, 'result', String(today.year))
    const code = verificationCode(randomBytes(codeBytes))
    const document = resultDocument({
      form: draft.form,
      parts,
      unit: { name: unit.name, kind },
      on: today,
      signatory: { name: actor.fullName, standsIn: standsIn(scene) },
      signed: { number: resultNumber(number, draft.form, kind), code, at: moment(now) },
    })
    await tx.signedResult.create({
      data: {
        id,
        caseId: file.id,
        unitCode: file.unitCode,
        year: today.year,
        number,
        form: draft.form.code,
        draftVersion: draft.version,
        codeHash: codeHash(code),
        sealed: resultSeal(world).seal(id, document),
        signedBy: actorId,
        signedAt: toDate(now),
      },
    })
    await enqueue(tx, 'sign-result', { resultId: id }, `sign:${id}`)
    return ok({ data: { resultId: id }, changes: {} })
  },
})

/** What is kept of a verification code, and found by it. */
export const codeHash = (code: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(code).digest())

/** The proof names this result in these versions, and nothing came of it yet. */
const useProof = async (
  { tx, file, actorId, now }: Scene,
  proofId: string,
  { seen, signedId }: { readonly seen: number; readonly signedId: string },
): Promise<boolean> => {
  const { count } = await tx.signingLine.updateMany({
    where: {
      proofId,
      caseId: file.id,
      caseVersion: file.seq,
      resultVersion: seen,
      signedId: null,
      refusal: null,
      proof: {
        accountId: actorId ?? '',
        provedAt: { gt: toDate(now.subtract(proofHolds)), lte: toDate(now) },
      },
    },
    data: { signedId },
  })
  return count === 1
}

/** The right to sign comes from the post of an absent colleague. */
const standsIn = ({ actor, file }: Scene): boolean =>
  actor.kind === 'person' &&
  !actor.posts.some(
    ({ role, unitCode, onBehalfOf }) => role === 'director' && unitCode === file.unitCode && !onBehalfOf,
  )

/** "2020-08-17T09:05:00+07:00". */
const moment = (now: Temporal.Instant): string =>
  now.round('second').toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' })
