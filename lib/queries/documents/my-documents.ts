import type { Person } from '#lib/domain/access/actor.ts'
import { isHeld, type Scan } from '#lib/domain/case/scan.ts'
import { paperKind } from '#lib/domain/result/paper-kind.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { resultFormOf } from '#lib/procedures/results/index.ts'
import type { ResultState } from '../verify-result.ts'

/** A paper that somebody has given to the offices or received from them. */
export type MyDocument = {
  readonly fileId: string
  readonly caseId: string
  /** What the paper is. */
  readonly name: string
  readonly fileName: string
  readonly service: string
  /** ISO day on which it was given or issued. */
  readonly on: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly origin:
    | { readonly kind: 'given'; readonly paperKind: string }
    | { readonly kind: 'issued'; readonly form: string | null; readonly state: ResultState | null }
}

/** The results and used papers of one's own applications, latest first; the same bytes as the same paper once. */
export const myDocuments = async ({ accountId }: Person, world: World): Promise<readonly MyDocument[]> => {
  const cases = await world.db.case.findMany({
    where: { ownerId: accountId },
    select: {
      id: true,
      procedureCode: true,
      revision: true,
      feeSettled: true,
      result: {
        select: { fileId: true, signed: { select: { form: true, ends: { select: { kind: true } } } } },
      },
    },
  })
  const ofCase = new Map(cases.map((file) => [file.id, file]))
  const stored = await world.db.storedFile.findMany({
    where: { draftId: { in: [...ofCase.keys()] }, removedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const seen = new Set<string>()
  return stored.flatMap((file): MyDocument[] => {
    const owner = ofCase.get(file.draftId)
    const same = `${file.paperCode} ${Buffer.from(file.sha256).toString('hex')}`
    if (!owner || isHeld(file.scan as Scan) || seen.has(same)) return []
    const procedure = procedureOf(owner.procedureCode, owner.revision)
    const common = {
      fileId: file.id,
      caseId: file.draftId,
      fileName: file.name,
      service: procedure.shortName,
      on: dayOf(toInstant(file.createdAt)).toString(),
      mediaType: file.mediaType,
      size: file.size,
    }
    if (file.paperCode === 'result') {
      // Only the one that counts, and only once it may be handed over.
      if (owner.result?.fileId !== file.id || !owner.feeSettled) return []
      seen.add(same)
      const { signed } = owner.result
      const name = signed ? resultFormOf(signed.form).name : procedure.result.name
      const state = signed ? stateOf(signed.ends.map(({ kind }) => kind)) : null
      return [{ ...common, name, origin: { kind: 'issued', form: signed?.form ?? null, state } }]
    }
    const paper = procedure.papers.find(({ code }) => code === file.paperCode)
    if (!paper) return []
    seen.add(same)
    return [{ ...common, name: paper.name, origin: { kind: 'given', paperKind: paperKind(paper) } }]
  })
}

const stateOf = (ends: readonly string[]): ResultState =>
  (['revoked', 'replaced', 'recalled'] as const).find((kind) => ends.includes(kind)) ?? 'valid'
