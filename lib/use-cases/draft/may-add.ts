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
  const room = await roomIn(draftId, size, db)
  return room.ok ? ok(true) : room
}

/** Where the next file of a draft stands, if there is room for it. */
const roomIn = async (
  draftId: string,
  size: number,
  db: Transaction,
): Promise<Result<number, 'tooMany' | 'tooMuch'>> => {
  const { _count, _max, _sum } = await db.storedFile.aggregate({
    where: { draftId, removedAt: null },
    _count: true,
    _sum: { size: true },
    _max: { place: true },
  })
  if (_count >= mostFiles) return err('tooMany')
  return (_sum.size ?? 0) + size <= mostBytes ? ok((_max.place ?? 0) + 1) : err('tooMuch')
}

/**
 * What of `mayAdd` may have changed while a file was on its way: the application may have been submitted, and others may
 * have come. Answers with the place of the file. Asked under the lock of the draft.
 */
export const stillMayAdd = async (
  { draftId, paperCode, size }: PaperPlace & { readonly size: number },
  tx: Transaction,
): Promise<Result<number, NotAllowed>> => {
  const file = await tx.case.findUnique({ where: { id: draftId }, select: { status: true } })
  const status = file && (file.status as Status)
  if (paperCode === 'result')
    return status && ruleOf('registerResult').from[status]?.includes('officer') ? ok(1) : err('closed')
  if (status !== null && status !== 'awaitingSupplement') return err('closed')
  return roomIn(draftId, size, tx)
}

const mayRegister = async (
  actor: Person,
  caseId: string,
  db: Transaction,
): Promise<Result<true, NotAllowed>> => {
  const file = isUuid(caseId) ? await db.case.findUnique({ where: { id: caseId } }) : null
  const roles = file ? rolesIn(actor, file).filter((role) => role === 'officer' || role === 'desk') : []
  if (!file || roles.length === 0) return err('notFound')
  // The table says when a result is registered: after the approval, and again when it was wrong.
  const registers = ruleOf('registerResult').from[file.status as Status] ?? []
  return roles.some((role) => registers.includes(role)) ? ok(true) : err('closed')
}
