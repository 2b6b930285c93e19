import type { Actor } from '#lib/domain/access/actor.ts'
import type { Scan } from '#lib/domain/case/scan.ts'
import { type Change, changesBetween } from '#lib/domain/supplement/changes.ts'
import { type Fault, faults } from '#lib/domain/supplement/grounds.ts'
import { itemLabel } from '#lib/domain/supplement/item-words.ts'
import { type ItemKind, otherPaper } from '#lib/domain/supplement/point.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { submissionOf } from '#lib/use-cases/case/answers.ts'
import type { PaperFile } from './case-papers.ts'
import { staffCase } from './staff-case.ts'

export type PaperChange = {
  readonly code: string
  readonly name: string
  /** What the reviewer had before them. */
  readonly before: readonly PaperFile[]
  /** What came with the supplement. */
  readonly after: readonly PaperFile[]
}

/** What a person was asked for and what they sent, side by side. */
export type SupplementChanges = {
  readonly round: number
  readonly answeredAt: string
  readonly fault: string
  /** In the reviewer's order. */
  readonly asked: readonly {
    readonly kind: ItemKind
    readonly target: string
    readonly label: string | null
    readonly words: string
    /** Stands as it stood. */
    readonly isSame: boolean
  }[]
  readonly answers: readonly Change[]
  readonly papers: readonly PaperChange[]
  /** The labels of what stayed as it was. */
  readonly unchanged: readonly string[]
}

/** The latest supplement of a file, for the officials who may read it; null when there was none. */
export const supplementChanges = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<SupplementChanges | null> => {
  const opened = await staffCase(actor, caseId, world)
  if (!opened) return null
  const row = await world.db.supplementRound.findFirst({
    where: { caseId, answeredAt: { not: null } },
    orderBy: { round: 'desc' },
    include: { items: { orderBy: { ordinal: 'asc' } } },
  })
  if (!row?.answeredAt) return null
  const procedure = procedureOf(opened.file.procedureCode, opened.file.revision)
  const version = row.answersVersion
  const [before, after, papers] = await Promise.all([
    submissionOf(world.db, { caseId, version }, world),
    submissionOf(world.db, { caseId, version: version + 1 }, world),
    paperChanges(caseId, { askedAt: row.askedAt, answeredAt: row.answeredAt }, world),
  ])
  const { changed, unchanged } = changesBetween(procedure, before, after)
  const nameOf = (code: string): string =>
    code === otherPaper
      ? 'Giấy tờ khác'
      : (procedure.papers.find((paper) => paper.code === code)?.name ?? code)
  const hasChanged = (kind: ItemKind, target: string): boolean =>
    kind === 'field'
      ? changed.some(({ name }) => name === target)
      : kind === 'other' || papers.some(({ code }) => code === target)
  return {
    round: row.round,
    answeredAt: row.answeredAt.toISOString(),
    fault: faults[row.fault as Fault],
    asked: row.items.map(({ kind: stored, target, words }) => {
      const kind = stored as ItemKind
      const label = itemLabel({ kind, target }, procedure)
      return { kind, target, label, words, isSame: !hasChanged(kind, target) }
    }),
    answers: changed,
    papers: papers.map((paper) => ({ ...paper, name: nameOf(paper.code) })),
    unchanged: unchanged.map(({ label }) => label),
  }
}

/** The papers of which something came or went between the request and its answer, also what was taken out. */
const paperChanges = async (
  caseId: string,
  { askedAt, answeredAt }: { readonly askedAt: Date; readonly answeredAt: Date },
  world: World,
): Promise<readonly Omit<PaperChange, 'name'>[]> => {
  const files = await world.db.storedFile.findMany({
    where: { draftId: caseId, paperCode: { not: 'result' }, createdAt: { lte: answeredAt } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const was = files.filter(
    (file) => file.createdAt <= askedAt && !(file.removedAt && file.removedAt <= askedAt),
  )
  const came = files.filter(
    (file) => file.createdAt > askedAt && !(file.removedAt && file.removedAt <= answeredAt),
  )
  const went = was.filter((file) => file.removedAt && file.removedAt <= answeredAt)
  const codes = [...new Set([...came, ...went].map(({ paperCode }) => paperCode))]
  const ofCode = (from: typeof files, code: string): PaperFile[] =>
    from
      .filter(({ paperCode }) => paperCode === code)
      .map((file) => ({
        id: file.id,
        name: file.name,
        mediaType: file.mediaType,
        size: file.size,
        sha256: Buffer.from(file.sha256).toString('hex'),
        uploadedAt: file.createdAt.toISOString(),
        scan: file.scan as Scan,
      }))
  return codes.map((code) => ({ code, before: ofCode(was, code), after: ofCode(came, code) }))
}
