import type { Scan } from '#lib/domain/case/scan.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { World } from '#lib/outside/world.ts'
import { inOrder } from '#lib/use-cases/draft/pictures-of.ts'
import { translate } from '#lib/words/translate.ts'

export type PaperFile = {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly uploadedAt: string
  readonly scan: Scan
}

export type CasePaper = {
  readonly code: string
  readonly name: string
  readonly note: string | null
  readonly showOriginal: 'whenSubmitting' | 'whenCollecting' | null
  readonly optional: boolean
  readonly files: readonly PaperFile[]
}

/** The papers that the law asks of this person, each with what was handed in; last, what answers to none of them. */
export const papersOf = async (
  caseId: string,
  procedure: Procedure,
  answers: AnyAnswers,
  world: World,
  language: Language = 'vi',
): Promise<readonly CasePaper[]> => {
  const stored = await world.db.storedFile.findMany({
    where: { draftId: caseId, removedAt: null, paperCode: { not: 'result' } },
    orderBy: [...inOrder],
  })
  const filesOf = (codes: readonly string[], wanted: boolean): PaperFile[] =>
    stored
      .filter((file) => codes.includes(file.paperCode) === wanted)
      .map((file) => ({
        id: file.id,
        name: file.name,
        mediaType: file.mediaType,
        size: file.size,
        sha256: Buffer.from(file.sha256).toString('hex'),
        uploadedAt: file.createdAt.toISOString(),
        scan: file.scan as Scan,
      }))
  const asked = papersFor(procedure, answers)
  const papers = asked.map((paper) => ({
    code: paper.code,
    name: paper.name,
    note: paper.note ?? null,
    showOriginal: paper.showOriginal ?? null,
    optional: paper.optional === true,
    files: filesOf([paper.code], true),
  }))
  const others = filesOf(
    asked.map((paper) => paper.code),
    false,
  )
  if (others.length === 0) return papers
  const rest = {
    code: 'khac',
    name: translate(language, 'Tệp khác đã nộp'),
    note: null,
    showOriginal: null,
    optional: true,
    files: others,
  }
  return [...papers, rest]
}
