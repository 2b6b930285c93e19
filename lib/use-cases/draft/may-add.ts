import type { Person } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import type { Status } from '#lib/domain/case/status.ts'
import { ruleOf } from '#lib/domain/case/workflow.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { otherPaper } from '#lib/domain/supplement/point.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { draftOf, isUuid } from './draft-of.ts'
import { mendingIn } from './mending-in.ts'
import { mostBytes, mostFiles } from './paper-limits.ts'

export type NotAllowed =
  | 'notFound'
  | 'closed'
  | 'noSuchPaper'
  /** The file was submitted, and this paper is not among those asked for. */
  | 'notAsked'
  | 'tooMany'
  /** All files of the draft together. */
  | 'tooMuch'

export type PaperPlace = { readonly draftId: string; readonly paperCode: string }

/**
 * Whether this person may add a file of so many bytes to this paper now. `paperCode` is a paper of the procedure, or
 * 'result' for the scan of a wet-signed result by those who register it.
 */
export const mayAdd = async (
  actor: Person,
  { draftId, paperCode, size }: PaperPlace & { readonly size: number },
  db: Transaction,
  world: World,
): Promise<Result<true, NotAllowed>> => {
  if (paperCode === 'result') return mayRegister(actor, draftId, db)
  const draft = await draftOf(actor, draftId, db, world)
  if (!draft) return err('notFound')
  if (!draft.isOpen) return err('closed')
  const procedure = procedureOf(draft.row.procedureCode, draft.row.revision)
  const mending = await mendingIn({ id: draftId, procedure, typed: draft.typed }, db, world)
  if (mending && !mending.papers.has(paperCode)) return err('notAsked')
  const isKnown = procedure.papers.some((paper) => paper.code === paperCode)
  if (!isKnown && !(mending && paperCode === otherPaper)) return err('noSuchPaper')
  const standing = await db.storedFile.aggregate({
    where: { draftId, removedAt: null },
    _count: true,
    _sum: { size: true },
  })
  if (standing._count >= mostFiles) return err('tooMany')
  return (standing._sum.size ?? 0) + size <= mostBytes ? ok(true) : err('tooMuch')
}

const mayRegister = async (
  actor: Person,
  caseId: string,
  db: Transaction,
): Promise<Result<true, NotAllowed>> => {
  const file = isUuid(caseId) ? await db.case.findUnique({ where: { id: caseId } }) : null
  const registers = file && rolesIn(actor, file).some((role) => role === 'officer' || role === 'desk')
  if (!registers) return err('notFound')
  // The table says when a result is registered: after the approval, and again when it was wrong.
  return ruleOf('registerResult').from[file.status as Status] ? ok(true) : err('closed')
}
